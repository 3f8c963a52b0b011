package io.accountplanning.mergefield;

import io.accountplanning.host.UserId;
import io.accountplanning.money.Money;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.text.ReadableName;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The merge fields of a plan and its tasks, for templates of the host. What an audience must not see is no value:
 * {@code fields.render(document.seenBy(Audience.CLIENT), reader)}.
 */
public final class PlanMergeFields {

    private PlanMergeFields() {}

    /**
     * The fields of a plan's document.
     *
     * @param people what a person is called
     */
    public static MergeFields<PlanDocument> of(Function<UserId, String> people) {
        return of(people, plan -> null);
    }

    /**
     * The fields of a plan's document.
     *
     * @param people what a person is called
     * @param links where a plan is shown, http or https; gives null when a plan is shown nowhere
     */
    public static MergeFields<PlanDocument> of(Function<UserId, String> people, Function<PlanId, @Nullable URI> links) {
        return MergeFields.<PlanDocument>builder()
                .text(
                        "plan.number",
                        "What people call the plan, such as AP-000123",
                        d -> d.plan().number())
                .link(
                        "plan.link",
                        "Where the plan is shown; nothing when the host has not said",
                        d -> links.apply(d.plan().id()))
                .include(details(people), d -> d.plan().details())
                .list("tasks", "Every task of the plan", tasks(people), d -> tasksOf(d, false))
                .list(
                        "openTasks",
                        "The tasks of the plan that still have to be done",
                        tasks(people),
                        d -> tasksOf(d, true))
                .build();
    }

    private static MergeFields<PlanDetails> details(Function<UserId, String> people) {
        return MergeFields.<PlanDetails>builder()
                .text("plan.subject", "What the plan is called", PlanDetails::subject)
                .text("plan.client", "Whom the plan is for", d -> d.client().name())
                .text("plan.period", "When the plan is for", d -> d.period().toString())
                .date(
                        "plan.start",
                        "The first day of its period",
                        d -> d.period().startInclusive())
                .date(
                        "plan.end",
                        "The last day of its period",
                        d -> d.period().endExclusive().minusDays(1))
                .text("plan.status", "Where the plan stands", d -> name(d.status()))
                .text("plan.owner", "Who answers for the plan", d -> people.apply(d.owner()))
                .text("plan.type", "The kind of plan", d -> d.profile().planType())
                .text("plan.industry", "The client's industry", d -> d.profile().industry())
                .text(
                        "plan.vision",
                        "Where the relationship shall be",
                        d -> d.profile().vision().plain())
                .text(
                        "plan.mission",
                        "How it gets there",
                        d -> d.profile().mission().plain())
                .text(
                        "plan.clientStatus",
                        "How the account stands",
                        d -> name(d.standing().clientStatus()))
                .text(
                        "plan.clientStatusReason",
                        "Why it stands so",
                        d -> d.standing().clientStatusReason())
                .text(
                        "plan.currency",
                        "The currency of its amounts",
                        d -> d.currency().getCurrencyCode())
                .money("plan.revenueTarget", "The revenue that it aims for next year", PlanMergeFields::target)
                .percent(
                        "plan.margin",
                        "The margin that it aims for",
                        d -> d.targets().marginPercent())
                .percent(
                        "plan.walletShare",
                        "Our share of the client's spend",
                        d -> d.targets().walletSharePercent())
                .build();
    }

    private static MergeFields<Task> tasks(Function<UserId, String> people) {
        return MergeFields.<Task>builder()
                .text("task.action", "What is to be done", Task::action)
                .text("task.pic", "The person in charge", task -> task.pic() == null ? null : people.apply(task.pic()))
                .date("task.deadline", "The last day for it", Task::deadline)
                .text("task.status", "Where it stands", task -> name(task.status()))
                .text("task.priority", "How urgent it is", task -> name(task.priority()))
                .yesNo("task.open", "Whether it still has to be done", Task::isOpen)
                .build();
    }

    private static List<Task> tasksOf(PlanDocument document, boolean openOnly) {
        return document.find(Planning.SECTION).map(Planning::tasks).orElse(List.of()).stream()
                .filter(task -> !openOnly || task.isOpen())
                .toList();
    }

    private static @Nullable Money target(PlanDetails details) {
        return details.targets().revenueNextYear() == null
                ? null
                : new Money(details.targets().revenueNextYear(), details.currency());
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : ReadableName.of(constant.name());
    }
}
