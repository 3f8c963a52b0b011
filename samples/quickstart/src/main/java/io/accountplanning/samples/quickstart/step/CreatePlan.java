package io.accountplanning.samples.quickstart.step;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.host.Client;
import io.accountplanning.host.UserId;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.samples.quickstart.file.LongText;
import io.accountplanning.samples.quickstart.workedplan.PlanHead;
import java.util.List;

/** Step 1: a plan for a key client. */
public final class CreatePlan {

    private CreatePlan() {}

    public static PlanWorkspace from(PlanHead head, KnownPlans known) {
        var client = Client.of(head.client().id(), head.client().name());
        var plan = NewPlan.of(client, head.subject())
                .period(head.period())
                .owner(UserId.of(head.owner().id()))
                .status(head.status())
                .with(details -> described(head, details));
        var opened = known.open(head.client().id(), head.subject(), head.period(), plan);
        CustomValues.fill(opened, head.customFields(), List.of());
        return opened;
    }

    public static String summary(PlanWorkspace plan) {
        var details = plan.details().get();
        return "\"%s\" for %s, %s".formatted(details.subject(), details.client().name(), details.period());
    }

    private static PlanDetails described(PlanHead head, PlanDetails details) {
        var standing = head.clientStatus();
        return details.withCurrency(head.currency() == null ? details.currency() : head.currency())
                .withPlanType(head.planType())
                .withIndustry(head.industry())
                .withClientStatus(
                        standing == null ? null : standing.color(), standing == null ? null : standing.reason())
                .withBcgClass(head.bcgClass())
                .withRevenueNextYear(head.revenueNextYear())
                .withMarginPercent(head.margin())
                .withWalletSharePercent(head.walletShare())
                .withVision(LongText.html(head.vision()))
                .withMission(LongText.html(head.mission()));
    }
}
