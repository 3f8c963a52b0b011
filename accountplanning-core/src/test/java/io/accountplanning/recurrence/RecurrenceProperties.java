package io.accountplanning.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.AccountPlanning;
import io.accountplanning.Workspace;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.filter.PlanSort;
import io.accountplanning.host.Client;
import io.accountplanning.inmemory.InMemoryStorage;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.settings.Settings.Recurrence;
import io.accountplanning.testkit.SettableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Years of a tenant's life with random calls of two nodes, against a model that thinks in months and keeps a list of
 * strings: whatever happens, the same plans are there.
 */
class RecurrenceProperties {

    private static final List<String> ZONES = List.of("UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kolkata");
    private static final List<String> CLIENTS = List.of("a", "b", "c");

    /** A plan as the model knows it. */
    private static final class Known {
        private final String client;
        private final YearMonth start;
        private final int months;
        private boolean completed;
        private boolean deleted;
        private boolean decided;

        private Known(String client, YearMonth start, int months) {
            this.client = client;
            this.start = start;
            this.months = months;
        }

        private YearMonth end() {
            return start.plusMonths(months);
        }

        @Override
        public String toString() {
            return client + " " + start + "+" + months + (completed ? " completed" : "") + (deleted ? " deleted" : "");
        }
    }

    private final SettableClock clock = SettableClock.at("2026-10-05T00:00:00Z");

    @Property(tries = 300)
    void whateverHappensEachCompletedPlanIsFollowedUpOnce(@ForAll long seed) {
        new Life(new Random(seed)).live();
    }

    /** One tenant's life, in the library and in the model. */
    private final class Life {

        private final Random random;
        private final ZoneId zone;
        private final int months;
        private final LocalDate since;
        private final InMemoryStorage storage = new InMemoryStorage();
        private final List<AccountPlanning> nodes;
        private final Workspace alice;
        private final Map<String, PlanId> ids = new TreeMap<>();
        private final List<Known> model = new ArrayList<>();
        private final Set<String> followedUp = new HashSet<>();
        private Instant now;

        private Life(Random random) {
            this.random = random;
            this.zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
            this.months = random.nextBoolean() ? 1 : 3;
            this.since = LocalDate.of(2026, 10, 1).plusDays(random.nextInt(100));
            this.nodes = List.of(node(), node());
            this.alice = nodes.get(0).as(Actor.staff("alice", Role.ADMINISTRATOR));
            this.now = Instant.parse("2026-12-05T00:00:00Z").plusSeconds(random.nextInt(86_400));
            clock.set(now);
            alice.settings()
                    .edit(s -> s.withZone(zone)
                            .withRecurrence(months == 1 ? Recurrence.MONTHLY : Recurrence.QUARTERLY, since));
        }

        private AccountPlanning node() {
            return AccountPlanning.builder().clock(clock).storage(storage).build();
        }

        private void live() {
            for (int step = 0; step < 40; step++) {
                int dice = random.nextInt(10);
                if (dice < 3) {
                    create();
                } else if (dice < 6) {
                    complete();
                } else if (dice == 6) {
                    delete();
                } else {
                    pass(random.nextInt(4) == 0 ? 45 * 24 : 36);
                    call();
                }
            }
            call();
        }

        private void pass(int mostHours) {
            now = now.plusSeconds(random.nextInt(mostHours * 3_600));
            clock.set(now);
        }

        private void create() {
            int length = random.nextInt(5) == 0 ? 12 : random.nextInt(4) == 0 ? 4 - months : months;
            YearMonth around = YearMonth.from(now.atZone(zone)).plusMonths(random.nextInt(4) - 3);
            YearMonth start = around.minusMonths((around.getMonthValue() - 1) % length);
            String client = CLIENTS.get(random.nextInt(CLIENTS.size()));
            PlanPeriod.Kind kind =
                    length == 1 ? PlanPeriod.Kind.MONTH : length == 3 ? PlanPeriod.Kind.QUARTER : PlanPeriod.Kind.YEAR;
            AccountPlan plan = alice.plans()
                    .create(NewPlan.of(Client.of(client, client), "x")
                            .period(PlanPeriod.starting(kind, start.atDay(1))));
            ids.put(plan.number(), plan.id());
            model.add(new Known(client, start, length));
        }

        private void complete() {
            any().ifPresent(i -> {
                alice.plan(id(i)).details().edit(d -> d.withStatus(PlanStatus.COMPLETED));
                model.get(i).completed = true;
            });
        }

        private void delete() {
            any().ifPresent(i -> {
                try {
                    alice.plans().delete(id(i));
                    model.get(i).deleted = true;
                } catch (io.accountplanning.error.InvalidException e) {
                    assertThat(e).hasMessageContaining("is followed up by");
                }
            });
        }

        private OptionalInt any() {
            int[] live = IntStream.range(0, model.size())
                    .filter(i -> !model.get(i).deleted)
                    .toArray();
            return live.length == 0 ? OptionalInt.empty() : OptionalInt.of(live[random.nextInt(live.length)]);
        }

        private PlanId id(int index) {
            return ids.get(AccountPlan.numbered(index + 1));
        }

        private void call() {
            nodes.get(random.nextInt(2)).jobs().run(now);
            expect();
            List<String> stored = new ArrayList<>();
            alice.list().forEach(PlanFilter.all(), PlanSort.by(PlanSort.Key.NUMBER), row -> {
                AccountPlan plan = row.plan();
                ids.put(plan.number(), plan.id());
                stored.add(plan.number() + " " + plan.client().id().value() + " "
                        + plan.period().dates() + " " + plan.status());
            });
            assertThat(stored).isEqualTo(expected());
        }

        /** The rule, said in another way: month by month, plan by plan. */
        private void expect() {
            LocalDate today = now.atZone(zone).toLocalDate();
            for (LocalDate day = since; !day.isAfter(today); day = day.plusDays(1)) {
                if (day.getDayOfMonth() == 1) {
                    YearMonth boundary = YearMonth.from(day);
                    List.copyOf(model).stream()
                            .filter(plan -> plan.completed && !plan.deleted && !plan.decided)
                            .filter(plan -> plan.months == months && plan.end().equals(boundary))
                            .forEach(this::decide);
                }
            }
        }

        private void decide(Known plan) {
            plan.decided = true;
            boolean has = model.stream()
                    .anyMatch(other -> !other.deleted
                            && other.client.equals(plan.client)
                            && other.months == months
                            && other.start.equals(plan.end()));
            if (!has && followedUp.add(plan.client + plan.end())) {
                model.add(new Known(plan.client, plan.end(), months));
            }
        }

        private List<String> expected() {
            List<String> expected = new ArrayList<>();
            for (int i = 0; i < model.size(); i++) {
                Known plan = model.get(i);
                PlanPeriod.Kind kind = plan.months == 1
                        ? PlanPeriod.Kind.MONTH
                        : plan.months == 3 ? PlanPeriod.Kind.QUARTER : PlanPeriod.Kind.YEAR;
                if (!plan.deleted) {
                    expected.add(AccountPlan.numbered(i + 1) + " " + plan.client + " "
                            + PlanPeriod.starting(kind, plan.start.atDay(1)).dates() + " "
                            + (plan.completed ? PlanStatus.COMPLETED : PlanStatus.DRAFT));
                }
            }
            return expected;
        }
    }
}
