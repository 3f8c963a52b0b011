package io.accountplanning.health;

import io.accountplanning.plan.PlanId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the health of one tenant's plans, and answers what it is measured on, within one transaction: by a fixed number of queries,
 * however many plans are asked for. Another tenant's plan is as if it were not there. What was saved earlier in the transaction is seen.
 */
public interface HealthRepository {

    /**
     * The facts of those plans, also in the trash, in any order: what {@link HealthFacts#of} gives for the whole plan, but for the last
     * change by a person, which is null.
     *
     * @param asOf the day before which a deadline has passed
     */
    List<HealthFacts> facts(Collection<PlanId> plans, LocalDate asOf);

    /** When a person, not a job, changed each of the plans last; not later than the given moment. Plans that nobody changed are left out. */
    Map<PlanId, Instant> lastChangesByPerson(Collection<PlanId> plans, Instant notAfter);

    /**
     * The plans outside the trash, each once, in an order of the storage's own.
     *
     * @param after the plan behind which they start; null for the first ones
     * @param most how many at most
     */
    List<PlanId> plans(@Nullable PlanId after, int most);

    /** What is kept of those plans; plans of which nothing is are left out. */
    Map<PlanId, StoredHealth> find(Collection<PlanId> plans);

    /** {@link #find}, and from here until the transaction ends no other transaction gets past this call for one of those that are found. */
    Map<PlanId, StoredHealth> lock(Collection<PlanId> plans);

    /**
     * What is kept of a plan before and after.
     *
     * @param before what {@link #lock} gave in this transaction; null when it gave nothing
     */
    record Saved(@Nullable StoredHealth before, StoredHealth after) {

        public Saved {
            Objects.requireNonNull(after, "after");
        }

        /** The entry that the history gets, in place of one of its day. */
        public Optional<HealthEntry> entry() {
            HealthEntry last = latest(before);
            HealthEntry now = after.latest();
            if (now == null || now.equals(last) || (last != null && now.day().isBefore(last.day()))) {
                return Optional.empty();
            }
            return Optional.of(now);
        }

        /** The day whose entry goes from the history, or is replaced by {@link #entry}. */
        public Optional<LocalDate> gone() {
            HealthEntry last = latest(before);
            HealthEntry now = after.latest();
            if (last == null) {
                return Optional.empty();
            }
            boolean goes = now == null
                    || now.day().isBefore(last.day())
                    || (now.day().equals(last.day()) && !now.equals(last));
            return goes ? Optional.of(last.day()) : Optional.empty();
        }

        private static @Nullable HealthEntry latest(@Nullable StoredHealth health) {
            return health == null ? null : health.latest();
        }
    }

    /**
     * Keeps the health of plans, and the history that it tells of: {@link Saved#entry} and {@link Saved#gone}.
     *
     * @throws io.accountplanning.transaction.StaleVersionException when somebody else kept the first health of one of the plans (at the
     *     latest when the transaction commits)
     */
    void save(Collection<Saved> health);

    /**
     * The entries of a plan's history, the newest first.
     *
     * @param before the day before which they begin; null for the newest
     */
    List<HealthEntry> history(PlanId plan, int most, @Nullable LocalDate before);
}
