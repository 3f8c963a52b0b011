package io.accountplanning.notification;

import io.accountplanning.host.UserId;
import io.accountplanning.plan.PlanId;
import io.accountplanning.planning.TaskId;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Made-up values that a message of a kind could be filled in from.
 *
 * @param linked whether plans have addresses
 */
record MessageSample(boolean linked) {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 31);
    private static final ToldPlan ACME =
            new ToldPlan(new PlanId(new UUID(0, 1)), "AP-000123", "Grow <Acme> & Co", "Acme");
    private static final ToldPlan ZETA = new ToldPlan(new PlanId(new UUID(0, 2)), "AP-000124", "Win Zeta back", "Zeta");
    private static final ToldTask REVIEW = task(ACME, 1, "Book the business review");
    private static final ToldTask FIGURES = task(ZETA, 2, "Send the figures");

    private static ToldTask task(ToldPlan plan, int number, String action) {
        return new ToldTask(plan, new TaskId(new UUID(0, number)), action, DAY.plusDays(number));
    }

    MessageSource of(NotificationKind kind) {
        return switch (kind) {
            case TASK_REMINDER -> source(new NotificationContent(ACME, null, "", List.of(REVIEW), 1), null);
            case OVERDUE_DIGEST -> source(overdue(null), null);
            case OVERDUE_TASKS -> source(overdue(UserId.of("alice")), "Alice");
            case APPROVAL_REQUESTED -> said("Please have a look.\nThe margin is new.", "Alice");
            case PLAN_APPROVED -> said("Well done.", "Alice");
            case APPROVAL_REFUSED -> said("Looks good.\nPlease check the margin.", "Alice");
            case MENTION -> said("Do you know whom to ask?", "Alice");
            case UPDATE_REQUEST -> said("How does the rollout stand?", "Carl");
        };
    }

    private static NotificationContent overdue(@Nullable UserId by) {
        return new NotificationContent(null, by, "", List.of(REVIEW, FIGURES), 2);
    }

    private MessageSource said(String text, String by) {
        return source(new NotificationContent(ACME, UserId.of("alice"), text, List.of(), 0), by);
    }

    private MessageSource source(NotificationContent content, @Nullable String by) {
        return new MessageSource(
                content, "Bob", by, plan -> linked ? URI.create("https://example.com/plans/" + plan.number()) : null);
    }
}
