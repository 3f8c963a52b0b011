package io.accountplanning.recurrence;

import io.accountplanning.host.ClientId;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.plan.PlanWork;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Why plans are not followed up, read for several of them at once. Used by one thread, within a transaction. */
final class Taken {

    /** A client's period. */
    private record Place(ClientId client, PlanPeriod period) {}

    private final Map<Place, String> planned = new HashMap<>();
    private final Set<Place> followedUp = new HashSet<>();
    private final Map<PlanId, String> followUps = new HashMap<>();
    private final Map<PlanId, AccountPlan> made = new HashMap<>();

    private Taken() {}

    static Taken of(PlanWork<? extends RecurrenceStore> work, List<Candidate> candidates) {
        Taken taken = new Taken();
        Map<PlanPeriod, Set<ClientId>> clients = candidates.stream()
                .collect(Collectors.groupingBy(
                        candidate -> candidate.period().next(),
                        Collectors.mapping(Candidate::client, Collectors.toSet())));
        RecurrenceRepository recurrence = work.stores().recurrence();
        clients.forEach((period, those) -> {
            recurrence
                    .planned(those, period)
                    .forEach((client, number) -> taken.planned.put(new Place(client, period), number));
            recurrence.followedUp(those, period).forEach(client -> taken.followedUp.add(new Place(client, period)));
        });
        work.stores()
                .plans()
                .followUpsOf(candidates.stream().map(Candidate::plan).toList())
                .forEach((plan, followUp) -> taken.followUps.put(plan, work.numberOf(followUp)));
        return taken;
    }

    /** Why that plan is not followed up; null when it is. */
    @Nullable
    String reason(Candidate candidate) {
        PlanPeriod next = candidate.period().next();
        Place place = new Place(candidate.client(), next);
        if (followUps.containsKey(candidate.plan())) {
            return "is followed up by " + followUps.get(candidate.plan()) + " already";
        }
        if (planned.containsKey(place)) {
            return "its client has the plan " + planned.get(place) + " for " + next + " already";
        }
        return followedUp.contains(place)
                ? "a plan of its client was followed up for " + next + " before, and somebody has deleted or moved that"
                : null;
    }

    /** Whether a plan is to be followed up; from now on its client has a plan for the new period. */
    boolean take(Candidate candidate) {
        if (reason(candidate) != null) {
            return false;
        }
        planned.put(new Place(candidate.client(), candidate.period().next()), "");
        return true;
    }

    /** The follow-ups of the plans that were taken. */
    void by(List<AccountPlan> followUps) {
        followUps.forEach(followUp -> {
            planned.put(new Place(followUp.client().id(), followUp.period()), followUp.number());
            made.put(Objects.requireNonNull(followUp.placement().predecessor()), followUp);
        });
    }

    /** The follow-up that was made of a plan. */
    @Nullable
    AccountPlan followUp(Candidate candidate) {
        return made.get(candidate.plan());
    }
}
