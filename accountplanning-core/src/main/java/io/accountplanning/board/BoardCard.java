package io.accountplanning.board;

import io.accountplanning.host.Client;
import io.accountplanning.host.UserId;
import io.accountplanning.plan.ClientStatus;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.plan.PlanStatus;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A plan as the board shows it.
 *
 * @param plan the plan
 * @param number what people call it
 * @param version the version of its details: what {@link Board#move(PlanId, PlanStatus, PlanId, long)} is told was seen
 * @param status the column that it stands in
 * @param rank where it stands there, the larger the higher
 * @param client whom it is for
 * @param subject what it is called
 * @param owner who answers for it
 * @param period when it is for
 * @param clientStatus how the account stands; null until somebody has judged it
 * @param primary whether it is the primary plan of its client
 * @param tasks how much there is to do in it
 */
public record BoardCard(
        PlanId plan,
        String number,
        long version,
        PlanStatus status,
        long rank,
        Client client,
        String subject,
        UserId owner,
        PlanPeriod period,
        @Nullable ClientStatus clientStatus,
        boolean primary,
        Tasks tasks) {

    /**
     * How much there is to do in a plan.
     *
     * @param open tasks that are not complete
     * @param overdue those of them whose deadline lies before today, in the tenant's time zone
     */
    public record Tasks(int open, int overdue) {

        /** Nothing. */
        public static final Tasks NONE = new Tasks(0, 0);
    }

    public BoardCard {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(tasks, "tasks");
    }

    /** Where a page of the column that follows this card starts. */
    public BoardCursor cursor() {
        return new BoardCursor(status, rank, plan);
    }
}
