package io.accountplanning.recurrence;

import io.accountplanning.host.ClientId;
import io.accountplanning.plan.PlanPeriod;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps what was decided about the completed plans of one tenant, within one transaction. What was saved earlier in it is seen. */
public interface RecurrenceRepository {

    /**
     * The completed plans outside the trash of that kind of period which ended in that range, and of which nothing was decided
     * yet for the period that follows theirs; in the order {@link Candidate#ORDER}.
     *
     * @param firstEnd the first {@link Candidate#end} that is asked for
     * @param lastEnd the last one
     * @param after the candidate behind which they start; null for the first ones
     * @param most how many at most
     */
    List<Candidate> candidates(
            PlanPeriod.Kind kind, LocalDate firstEnd, LocalDate lastEnd, @Nullable Candidate after, int most);

    /** Those of the clients that have a plan outside the trash for the dates of that period, with the number of one of its plans. */
    Map<ClientId, String> planned(Collection<ClientId> clients, PlanPeriod period);

    /** Those of the clients for whom a follow-up for that period was decided. */
    Set<ClientId> followedUp(Collection<ClientId> clients, PlanPeriod period);

    /**
     * Keeps a decision.
     *
     * @throws io.accountplanning.transaction.StaleVersionException when something was decided about the plan and that period
     *     already, or a follow-up of another plan of the client for that period (at the latest when the transaction commits);
     *     of two who decide the same thing one succeeds
     */
    void decide(Decision decision);
}
