package io.accountplanning.inmemory;

import io.accountplanning.host.ClientId;
import io.accountplanning.host.TenantId;
import io.accountplanning.measure.MeasureRepository;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.recurrence.Candidate;
import io.accountplanning.recurrence.Decision;
import io.accountplanning.recurrence.RecurrenceRepository;
import io.accountplanning.section.SectionType;
import io.accountplanning.section.Stamp;
import io.accountplanning.storage.Storage;
import io.accountplanning.transaction.StaleVersionException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Storages that break a rule of recurring plans, or of several plans at once. */
final class BrokenRecurrence {

    /** Decisions that are kept right, to be broken in one place. */
    private static class Forwarding implements RecurrenceRepository {

        final RecurrenceRepository right;

        Forwarding(RecurrenceRepository right) {
            this.right = right;
        }

        @Override
        public List<Candidate> candidates(
                PlanPeriod.Kind kind, LocalDate firstEnd, LocalDate lastEnd, @Nullable Candidate after, int most) {
            return right.candidates(kind, firstEnd, lastEnd, after, most);
        }

        @Override
        public Map<ClientId, String> planned(Collection<ClientId> clients, PlanPeriod period) {
            return right.planned(clients, period);
        }

        @Override
        public Set<ClientId> followedUp(Collection<ClientId> clients, PlanPeriod period) {
            return right.followedUp(clients, period);
        }

        @Override
        public void decide(Decision decision) {
            right.decide(decision);
        }
    }

    private BrokenRecurrence() {}

    private static Storage with(UnaryOperator<RecurrenceRepository> broken) {
        return new ForwardingStorage() {
            @Override
            RecurrenceRepository recurrence(RecurrenceRepository right) {
                return broken.apply(right);
            }
        };
    }

    static Storage thatForgetsDecisions() {
        return with(right -> new Forwarding(right) {
            @Override
            public void decide(Decision decision) {}
        });
    }

    static Storage thatFollowsUpAClientTwice() {
        return with(right -> new Forwarding(right) {
            @Override
            public void decide(Decision decision) {
                try {
                    right.decide(decision);
                } catch (StaleVersionException e) {
                    // decided twice
                }
            }
        });
    }

    static Storage thatMissesTheLastDay() {
        return with(right -> new Forwarding(right) {
            @Override
            public List<Candidate> candidates(
                    PlanPeriod.Kind kind, LocalDate firstEnd, LocalDate lastEnd, @Nullable Candidate after, int most) {
                return right.candidates(kind, firstEnd, lastEnd.minusDays(1), after, most);
            }
        });
    }

    static Storage thatPagesByTheEndAlone() {
        return with(right -> new Forwarding(right) {
            @Override
            public List<Candidate> candidates(
                    PlanPeriod.Kind kind, LocalDate firstEnd, LocalDate lastEnd, @Nullable Candidate after, int most) {
                return right.candidates(
                        kind, after == null ? firstEnd : after.end().plusDays(1), lastEnd, null, most);
            }
        });
    }

    static Storage thatTellsOfAnyPeriod() {
        return with(right -> new Forwarding(right) {
            @Override
            public Map<ClientId, String> planned(Collection<ClientId> clients, PlanPeriod period) {
                Map<ClientId, String> planned = right.planned(clients, period);
                return planned.isEmpty() ? planned : right.planned(clients, period.previous());
            }
        });
    }

    static Storage thatPagesMeasuredPlansFromTheStart() {
        return new ForwardingStorage() {
            private int pages;

            @Override
            MeasureRepository measures(MeasureRepository right) {
                return (after, most) -> ++pages > 9 ? List.of() : right.measuredPlans(null, most);
            }
        };
    }

    static Storage thatListsTenantsAgain() {
        return new ForwardingStorage() {
            @Override
            public List<TenantId> tenants(@Nullable TenantId after, int most) {
                List<TenantId> all = storage.tenants(null, Integer.MAX_VALUE);
                return after == null || all.indexOf(after) < all.size() - 1
                        ? all.subList(Math.max(0, all.indexOf(after)), Math.min(all.size(), all.indexOf(after) + most))
                        : List.of();
            }
        };
    }

    static Storage thatForgetsWhatAPlanBeginsWith() {
        return BrokenPlans.with(plans -> new ForwardingPlans(plans) {
            @Override
            public List<AccountPlan> insert(List<NewPlanRow> plans, Stamp created) {
                return plans.stream()
                        .map(plan -> right.insert(plan.id(), plan.details(), created))
                        .toList();
            }
        });
    }

    static Storage thatSavesSeveralWhateverTheirVersions() {
        return BrokenPlans.with(plans -> new ForwardingPlans(plans) {
            @Override
            public void save(List<EditedDetails> edits, Stamp changed) {
                edits.forEach(edit -> right.save(
                        edit.plan(),
                        PlanDetails.SECTION,
                        right.section(edit.plan(), PlanDetails.SECTION),
                        edit.after(),
                        changed));
            }
        });
    }

    static Storage thatReadsTheSectionsOfTheFirstOfSeveral() {
        return BrokenPlans.with(plans -> new ForwardingPlans(plans) {
            @Override
            public Map<PlanId, List<PlanDocument.Part<?>>> sections(
                    Collection<PlanId> ids, List<SectionType<?>> types) {
                Map<PlanId, List<PlanDocument.Part<?>>> first =
                        right.sections(ids.stream().limit(1).toList(), types);
                Map<PlanId, List<PlanDocument.Part<?>>> all = new HashMap<>();
                ids.forEach(id -> all.put(id, first.values().iterator().next()));
                return all;
            }
        });
    }

    static Storage thatFindsTheFirstOfSeveral() {
        return BrokenPlans.with(plans -> new ForwardingPlans(plans) {
            @Override
            public List<AccountPlan> find(Collection<PlanId> ids) {
                return right.find(ids).stream().limit(1).toList();
            }
        });
    }
}
