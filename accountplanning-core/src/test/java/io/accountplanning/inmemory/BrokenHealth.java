package io.accountplanning.inmemory;

import static io.accountplanning.inmemory.BrokenStorageTest.broken;

import io.accountplanning.dashboard.DashboardRepository;
import io.accountplanning.dashboard.PortfolioCounts;
import io.accountplanning.health.HealthEntry;
import io.accountplanning.health.HealthFacts;
import io.accountplanning.health.HealthRepository;
import io.accountplanning.health.StoredHealth;
import io.accountplanning.health.TaskFacts;
import io.accountplanning.plan.PlanId;
import io.accountplanning.storage.Storage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.Arguments;

/** Storages that break a rule of the plans' health. */
final class BrokenHealth {

    /** Health that is kept right, to be broken in one place. */
    private static class Forwarding implements HealthRepository {

        final HealthRepository right;

        Forwarding(HealthRepository right) {
            this.right = right;
        }

        @Override
        public List<HealthFacts> facts(Collection<PlanId> plans, LocalDate asOf) {
            return right.facts(plans, asOf);
        }

        @Override
        public Map<PlanId, Instant> lastChangesByPerson(Collection<PlanId> plans, Instant notAfter) {
            return right.lastChangesByPerson(plans, notAfter);
        }

        @Override
        public List<PlanId> plans(@Nullable PlanId after, int most) {
            return right.plans(after, most);
        }

        @Override
        public Map<PlanId, StoredHealth> find(Collection<PlanId> plans) {
            return right.find(plans);
        }

        @Override
        public Map<PlanId, StoredHealth> lock(Collection<PlanId> plans) {
            return right.lock(plans);
        }

        @Override
        public void save(Collection<Saved> health) {
            right.save(health);
        }

        @Override
        public List<HealthEntry> history(PlanId plan, int most, @Nullable LocalDate before) {
            return right.history(plan, most, before);
        }
    }

    private BrokenHealth() {}

    static Stream<Arguments> all() {
        return Stream.of(
                broken("Health", "the facts of plans are those of their documents", BrokenHealth::thatCountsNoTasks),
                broken(
                        "Health",
                        "a deadline has passed on the day after it, not before",
                        BrokenHealth::whoseDeadlinesPassADayEarly),
                broken(
                        "Health",
                        "the last changes are the latest ones by people, not later than the moment",
                        BrokenHealth::whoseLastChangesMayBeLater),
                broken(
                        "Health",
                        "page by page each plan outside the trash comes once",
                        BrokenHealth::whosePagesStartWithTheLastPlan),
                broken(
                        "Health",
                        "what was saved of a plan's health is found again",
                        BrokenHealth::thatForgetsWhatWasGiven),
                broken(
                        "Health",
                        "an entry whose day says again what the one before says is gone",
                        BrokenHealth::thatKeepsEveryEntry),
                broken(
                        "Health",
                        "a page of the history has the newest entries",
                        BrokenHealth::whoseHistoryStandsOnItsHead),
                broken(
                        "Health",
                        "of two who keep a plan's first health one succeeds",
                        BrokenHealth::thatKeepsFirstHealthTwice),
                broken("Portfolio", "plans are counted by health as of today", BrokenHealth::thatCountsNoBands));
    }

    private static Storage with(UnaryOperator<HealthRepository> broken) {
        return new ForwardingStorage() {
            @Override
            HealthRepository health(HealthRepository right) {
                return broken.apply(right);
            }
        };
    }

    static Storage thatCountsNoTasks() {
        return with(right -> new Forwarding(right) {
            @Override
            public List<HealthFacts> facts(Collection<PlanId> plans, LocalDate asOf) {
                return right.facts(plans, asOf).stream()
                        .map(facts -> facts.withTasks(TaskFacts.NONE))
                        .toList();
            }
        });
    }

    static Storage whoseDeadlinesPassADayEarly() {
        return with(right -> new Forwarding(right) {
            @Override
            public List<HealthFacts> facts(Collection<PlanId> plans, LocalDate asOf) {
                return right.facts(plans, asOf.plusDays(1));
            }
        });
    }

    static Storage whoseLastChangesMayBeLater() {
        return with(right -> new Forwarding(right) {
            @Override
            public Map<PlanId, Instant> lastChangesByPerson(Collection<PlanId> plans, Instant notAfter) {
                return right.lastChangesByPerson(plans, notAfter.plusSeconds(60));
            }
        });
    }

    static Storage whosePagesStartWithTheLastPlan() {
        return with(right -> new Forwarding(right) {
            @Override
            public List<PlanId> plans(@Nullable PlanId after, int most) {
                List<PlanId> all = right.plans(null, Integer.MAX_VALUE);
                int from = after == null ? 0 : all.indexOf(after);
                return from == all.size() - 1 ? List.of() : all.subList(from, Math.min(all.size(), from + most));
            }
        });
    }

    static Storage thatForgetsWhatWasGiven() {
        return with(right -> new Forwarding(right) {
            @Override
            public void save(Collection<Saved> health) {
                right.save(health.stream()
                        .map(saved -> new Saved(saved.before(), withoutGiven(saved.after())))
                        .toList());
            }
        });
    }

    private static StoredHealth withoutGiven(StoredHealth health) {
        return new StoredHealth(
                health.plan(),
                health.day(),
                health.score(),
                health.band(),
                health.factors(),
                null,
                health.latest(),
                health.before());
    }

    static Storage thatKeepsEveryEntry() {
        return with(right -> new Forwarding(right) {
            @Override
            public void save(Collection<Saved> health) {
                right.save(health.stream()
                        .filter(saved -> saved.gone().isEmpty() || saved.entry().isPresent())
                        .toList());
            }
        });
    }

    static Storage whoseHistoryStandsOnItsHead() {
        return with(right -> new Forwarding(right) {
            @Override
            public List<HealthEntry> history(PlanId plan, int most, @Nullable LocalDate before) {
                List<HealthEntry> entries = right.history(plan, Integer.MAX_VALUE, null);
                return entries.stream()
                        .skip(Math.max(0, entries.size() - (long) most))
                        .toList();
            }
        });
    }

    static Storage thatKeepsFirstHealthTwice() {
        return with(right -> new Forwarding(right) {
            @Override
            public void save(Collection<Saved> health) {
                right.save(health.stream()
                        .map(saved -> new Saved(
                                right.find(List.of(saved.after().plan()))
                                        .get(saved.after().plan()),
                                saved.after()))
                        .toList());
            }
        });
    }

    static Storage thatCountsNoBands() {
        return new ForwardingStorage() {
            @Override
            DashboardRepository dashboard(DashboardRepository right) {
                return query -> {
                    PortfolioCounts counts = right.counts(query);
                    return new PortfolioCounts(
                            counts.byStatus(),
                            counts.byClientStatus(),
                            counts.withoutClientStatus(),
                            counts.overdueTasks(),
                            counts.plansWithOverdueTasks(),
                            Map.of(),
                            counts.withoutHealth());
                };
            }
        };
    }
}
