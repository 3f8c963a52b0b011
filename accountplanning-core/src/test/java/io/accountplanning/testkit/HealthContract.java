package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.Workspace;
import io.accountplanning.activity.ActivityEntry;
import io.accountplanning.health.HealthBand;
import io.accountplanning.health.HealthEntry;
import io.accountplanning.health.HealthFacts;
import io.accountplanning.health.HealthRepository.Saved;
import io.accountplanning.health.StoredHealth;
import io.accountplanning.health.TaskFacts;
import io.accountplanning.permission.Actor;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.planning.Planning;
import io.accountplanning.testkit.Together.Outcome;
import io.accountplanning.time.TimeOrderedUuid;
import io.accountplanning.transaction.StaleVersionException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@link io.accountplanning.health.HealthRepository} promises. */
public abstract class HealthContract extends StorageContract {

    private static final LocalDate TODAY = Fixtures.TODAY;

    @Test
    void theFactsOfPlansAreThoseOfTheirDocuments() {
        Tries.each(random -> {
            Store own = store.as(Fixtures.tenant());
            Workspace alice = own.workspaceOf("alice");
            RandomEdits edits = new RandomEdits(random);
            Map<PlanId, HealthFacts> expected = Stream.generate(() -> Fixtures.fullPlan(alice, "Grow"))
                    .limit(1 + random.nextInt(4))
                    .map(AccountPlan::id)
                    .peek(plan -> {
                        for (int i = random.nextInt(12); i > 0; i--) {
                            edits.edit(alice.plan(plan));
                        }
                    })
                    .collect(Collectors.toMap(Function.identity(), plan -> facts(alice, plan)));
            PlanId elsewhere = store.as(Fixtures.tenant()).insert("Elsewhere").id();
            List<PlanId> asked = new ArrayList<>(expected.keySet());
            asked.add(elsewhere);
            asked.add(PlanId.next());

            assertThat(facts(own, asked, TODAY))
                    .as("the facts of plans are those of their documents, and of no other tenant's plan")
                    .containsExactlyInAnyOrderElementsOf(expected.values());
        });
    }

    private static HealthFacts facts(Workspace workspace, PlanId plan) {
        PlanDocument document = workspace.plan(plan).document();
        return HealthFacts.of(document, TODAY, null);
    }

    @Test
    void aDeadlineHasPassedOnTheDayAfterIt() {
        PlanId plan = store.insert("Grow").id();
        store.save(plan, Planning.SECTION, Sections.planning());
        for (LocalDate day : List.of(LocalDate.of(2027, 2, 14), LocalDate.of(2027, 2, 15))) {
            assertThat(facts(store, List.of(plan), day).get(0).tasks())
                    .as("a deadline has passed on the day after it, not before")
                    .isEqualTo(TaskFacts.of(
                            store.section(plan, Planning.SECTION).value().tasks(), day));
        }
    }

    @Test
    void lastChangesAreThoseByPeopleUpToTheMoment() {
        PlanId one = store.insert("One").id();
        PlanId two = store.insert("Two").id();
        PlanId untouched = store.insert("Untouched").id();
        PlanId elsewhere = store.as(Fixtures.tenant()).insert("Elsewhere").id();
        log(store, one, 1, Actor.Kind.STAFF, 10);
        log(store, one, 2, Actor.Kind.STAFF, 20);
        log(store, one, 3, Actor.Kind.SYSTEM, 30);
        log(store, one, 4, Actor.Kind.STAFF, 40);
        log(store, two, 1, Actor.Kind.STAFF, 5);
        log(store, untouched, 1, Actor.Kind.SYSTEM, 5);
        Instant moment = at(39);

        assertThat(lastChanges(List.of(one, two, untouched, elsewhere), moment))
                .as("the last changes are the latest ones by people, not later than the moment")
                .isEqualTo(Map.of(one, at(20), two, at(5)));
        assertThat(lastChanges(List.of(one), at(40)))
                .as("a change at the moment itself counts")
                .isEqualTo(Map.of(one, at(40)));
    }

    private static Instant at(long seconds) {
        return Fixtures.NOW.plus(Duration.ofSeconds(seconds)).truncatedTo(ChronoUnit.MICROS);
    }

    private static void log(Store store, PlanId plan, long version, Actor.Kind kind, long seconds) {
        store.write(r -> r.activity()
                .append(new ActivityEntry(
                        TimeOrderedUuid.next(), plan, "goals", version, kind, Fixtures.stamp(seconds), List.of())));
    }

    @Test
    void thePlansOutsideTheTrashComePageByPageEachOnce() {
        List<PlanId> expected =
                Stream.generate(() -> store.insert("Grow").id()).limit(7).toList();
        store.insert(Fixtures.inTrash(Fixtures.details("Deleted"), Fixtures.NOW));
        store.as(Fixtures.tenant()).insert("Elsewhere");
        List<PlanId> all = new ArrayList<>();
        List<PlanId> page = page(null);
        while (!page.isEmpty()) {
            assertThat(page).as("a page has no more plans than were asked for").hasSizeLessThanOrEqualTo(3);
            all.addAll(page);
            page = page(page.get(page.size() - 1));
        }

        assertThat(all)
                .as("page by page each plan outside the trash comes once")
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private List<PlanId> page(@Nullable PlanId after) {
        return store.read(r -> r.health().plans(after, 3));
    }

    @Test
    void whatIsSavedIsFoundAgain() {
        PlanId plan = store.insert("Grow").id();
        PlanId other = store.insert("Other").id();
        StoredHealth full = new StoredHealth(
                plan,
                TODAY,
                number("81.5"),
                HealthBand.GREEN,
                Map.of(
                        "taskProgress",
                        number("44.44"),
                        "review",
                        number("0"),
                        "our.nps",
                        number("33.3"),
                        "a-b",
                        number("100")),
                new StoredHealth.Given(number("12.25"), HealthBand.RED, TODAY.plusDays(3)),
                entry(TODAY, "12.25", HealthBand.RED, true),
                entry(TODAY.minusDays(2), "60", HealthBand.YELLOW, false));
        StoredHealth empty = new StoredHealth(other, TODAY, null, null, Map.of(), null, null, null);
        save(null, full);
        save(null, empty);

        for (boolean lock : new boolean[] {false, true}) {
            assertThat(kept(store, lock, plan, other))
                    .as("what was saved of a plan's health is found again")
                    .isEqualTo(Map.of(plan, full, other, empty));
            assertThat(kept(store.as(Fixtures.tenant()), lock, plan))
                    .as("another tenant's health is as if it were not there")
                    .isEmpty();
        }
        save(full, with(plan, TODAY.plusDays(1), null, null));
        assertThat(kept(store, false, plan).get(plan))
                .as("health that was saved again is in place of what was there")
                .isEqualTo(with(plan, TODAY.plusDays(1), null, null));
    }

    private static Map<PlanId, StoredHealth> kept(Store store, boolean lock, PlanId... plans) {
        return store.read(
                r -> lock ? r.health().lock(List.of(plans)) : r.health().find(List.of(plans)));
    }

    @Test
    void theHistoryHasAnEntryForADay() {
        PlanId plan = store.insert("Grow").id();
        HealthEntry first = entry(TODAY, "50", HealthBand.RED, false);
        HealthEntry again = entry(TODAY, "51", HealthBand.YELLOW, true);
        HealthEntry next = entry(TODAY.plusDays(3), "90", HealthBand.GREEN, false);
        HealthEntry none = entry(TODAY.plusDays(3), null, null, false);
        StoredHealth one = saved(null, plan, first, null);
        assertHistory(plan, "a new entry is in the history", first);
        StoredHealth two = saved(one, plan, again, null);
        assertHistory(plan, "an entry of the same day stands in the place of the one that was there", again);
        StoredHealth three = saved(two, plan, next, again);
        assertHistory(plan, "the newest entry comes first", next, again);
        assertHistory(plan, "saving without another entry adds none", next, again);
        StoredHealth four = saved(three, plan, none, again);
        assertHistory(plan, "an entry without a score stands in the place of one that had one", none, again);
        saved(four, plan, again, null);
        assertHistory(plan, "an entry whose day says again what the one before says is gone", again);
    }

    private void assertHistory(PlanId plan, String rule, HealthEntry... entries) {
        assertThat(history(store, plan, 10, null)).as(rule).containsExactly(entries);
    }

    @Test
    void theHistoryComesPageByPage() {
        PlanId plan = store.insert("Grow").id();
        List<HealthEntry> entries = new ArrayList<>();
        StoredHealth last = null;
        for (int i = 0; i < 5; i++) {
            HealthEntry entry = entry(TODAY.plusDays(i), Integer.toString(10 * i), HealthBand.RED, false);
            entries.add(0, entry);
            last = saved(last, plan, entry, null);
        }
        assertThat(history(store, plan, 2, null))
                .as("a page of the history has the newest entries")
                .isEqualTo(entries.subList(0, 2));
        assertThat(history(store, plan, 2, entries.get(1).day()))
                .as("the next page of the history begins before the day")
                .isEqualTo(entries.subList(2, 4));
        assertThat(history(store.as(Fixtures.tenant()), plan, 2, null))
                .as("another tenant's history is as if it were not there")
                .isEmpty();
    }

    @Test
    void ofManyWhoScoreAPlanAtOnceEachSeesTheOneBefore() {
        PlanId plan = store.insert("Grow").id();
        save(null, with(plan, TODAY, null, "0"));
        int threads = 6;
        List<Outcome<String>> outcomes = Together.run(threads, number -> {
            store.write(r -> {
                StoredHealth before = r.health().lock(List.of(plan)).get(plan);
                BigDecimal score = before.score();
                String more = score == null ? "1" : score.add(BigDecimal.ONE).toPlainString();
                r.health().save(List.of(new Saved(before, with(plan, TODAY, null, more))));
            });
            return "done";
        });
        long done = outcomes.stream().filter(Outcome::succeeded).count();

        assertThat(outcomes)
                .as("who waits for a lock goes on, or is told that somebody else was faster")
                .allMatch(outcome -> outcome.succeeded() || outcome.thrown() instanceof StaleVersionException);
        assertThat(kept(store, false, plan).get(plan).score())
                .as("of many who score a plan at once each sees the one before")
                .isEqualByComparingTo(BigDecimal.valueOf(done));
    }

    @Test
    void theFirstHealthOfAPlanIsKeptOnce() {
        PlanId plan = store.insert("Grow").id();
        List<Outcome<String>> outcomes = Together.run(4, number -> {
            save(null, with(plan, TODAY, null, Integer.toString(number)));
            return "done";
        });

        assertThat(outcomes)
                .as("of two who keep a plan's first health one succeeds")
                .satisfiesOnlyOnce(outcome -> assertThat(outcome.succeeded()).isTrue());
        assertThat(outcomes)
                .as("who keeps a plan's first health too late is told that somebody else was faster")
                .allMatch(outcome -> outcome.succeeded() || outcome.thrown() instanceof StaleVersionException);
    }

    @Test
    void healthGoesAwayWithItsPlan() {
        PlanId plan = store.insert("Grow").id();
        saved(null, plan, entry(TODAY, "50", HealthBand.RED, false), null);
        store.write(r -> r.plans().remove(plan));

        assertThat(kept(store, false, plan))
                .as("a plan that is removed leaves no health")
                .isEmpty();
        assertHistory(plan, "a plan that is removed leaves no history");
    }

    private static List<HealthFacts> facts(Store store, List<PlanId> plans, LocalDate day) {
        return store.read(r -> r.health().facts(plans, day));
    }

    private Map<PlanId, Instant> lastChanges(List<PlanId> plans, Instant notAfter) {
        return store.read(r -> r.health().lastChangesByPerson(plans, notAfter));
    }

    private static List<HealthEntry> history(Store store, PlanId plan, int most, @Nullable LocalDate before) {
        return store.read(r -> r.health().history(plan, most, before));
    }

    private StoredHealth saved(
            @Nullable StoredHealth before, PlanId plan, @Nullable HealthEntry latest, @Nullable HealthEntry earlier) {
        StoredHealth after = new StoredHealth(plan, TODAY, null, null, Map.of(), null, latest, earlier);
        save(before, after);
        return after;
    }

    private void save(@Nullable StoredHealth before, StoredHealth after) {
        store.write(r -> {
            if (before != null) {
                r.health().lock(List.of(after.plan()));
            }
            r.health().save(List.of(new Saved(before, after)));
        });
    }

    private static StoredHealth with(
            PlanId plan, LocalDate day, StoredHealth.@Nullable Given given, @Nullable String score) {
        BigDecimal value = score == null ? null : number(score);
        HealthBand band = score == null ? null : HealthBand.RED;
        return new StoredHealth(plan, day, value, band, Map.of(), given, null, null);
    }

    private static HealthEntry entry(LocalDate day, @Nullable String score, @Nullable HealthBand band, boolean given) {
        return new HealthEntry(day, score == null ? null : number(score), band, given);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
