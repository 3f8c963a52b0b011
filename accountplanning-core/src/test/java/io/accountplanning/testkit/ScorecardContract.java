package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.lifecycle.CarryForward;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.PlanId;
import io.accountplanning.scorecard.DefinedScorecard;
import io.accountplanning.scorecard.MissingPolicy;
import io.accountplanning.scorecard.PastScorecard;
import io.accountplanning.scorecard.QuestionKind;
import io.accountplanning.scorecard.Scorecard;
import io.accountplanning.scorecard.ScorecardQuestion;
import io.accountplanning.scorecard.ScorecardTab;
import io.accountplanning.scorecard.ScorecardTemplate;
import io.accountplanning.scorecard.Scorecards;
import io.accountplanning.scorecard.TemplateCategory;
import io.accountplanning.scorecard.TemplateQuestion;
import io.accountplanning.scorecard.VersionStatus;
import io.accountplanning.table.Decimals;
import io.accountplanning.text.RichText;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Scorecards are kept with their answers, and beside each the total that is calculated from them. */
public abstract class ScorecardContract extends StorageContract {

    private static final int OPERATIONS = 20;
    private static final int ROUNDS = 5;

    private final SettableClock clock = SettableClock.at(Fixtures.NOW);

    @BeforeEach
    final void define() {
        define(MissingPolicy.IGNORE, "ignoring");
        define(MissingPolicy.ZERO, "zero");
    }

    private void define(MissingPolicy policy, String id) {
        TemplateCategory people = TemplateCategory.of("People", 20);
        TemplateCategory product = TemplateCategory.of("Product", 37);
        root().scorecardTemplates()
                .define(
                        id,
                        nothing -> ScorecardTemplate.named("Health")
                                .withPolicy(policy)
                                .add(people)
                                .add(product)
                                .add(number(people, "A"))
                                .add(number(people, "B").withWeight(new BigDecimal("2.5")))
                                .add(number(product, "C"))
                                .add(number(product, "D").withWeight(BigDecimal.ZERO))
                                .add(TemplateQuestion.of(product, "E", QuestionKind.TEXT)));
        root().scorecardTemplates().activate(id, 1);
    }

    private static TemplateQuestion number(TemplateCategory category, String text) {
        return TemplateQuestion.number(category, text, BigDecimal.ZERO, BigDecimal.valueOf(7));
    }

    private Workspace root() {
        return as(Actor.staff("root", Role.ADMINISTRATOR));
    }

    private PlanWorkspace plan(PlanId id) {
        return as(Actor.staff("alice", Role.ACCOUNT_MANAGER)).plan(id);
    }

    private Workspace as(Actor actor) {
        return AccountPlanning.builder()
                .storage(store.storage())
                .clock(clock)
                .hostFields((tenant, client, fields) -> java.util.Map.of())
                .build()
                .as(actor.in(store.tenant()));
    }

    @Test
    void theStoredTotalIsTheCalculatedOneAfterEveryOperation() {
        Tries.each(random -> {
            PlanId id = store.insert("Grow Acme").id();
            for (int i = 0; i < OPERATIONS; i++) {
                operate(plan(id).scorecards(), random);
                assertTotals(store.section(id, Scorecards.SECTION).value());
            }
            PlanId next = plan(id).followUp(CarryForward.all()).id();
            assertTotals(store.section(next, Scorecards.SECTION).value());
        });
    }

    private static void operate(ScorecardTab tab, Random random) {
        Scorecards cards = tab.get();
        if (cards.cards().isEmpty() || random.nextInt(8) == 0) {
            tab.start(random.nextBoolean() ? "ignoring" : "zero");
            return;
        }
        ScorecardQuestion question = RandomPlans.pick(cards.questions(), random);
        Scorecard card = RandomPlans.pick(cards.cards(), random);
        switch (random.nextInt(9)) {
            case 0 -> tab.notApplicable(question.id(), "because");
            case 1 -> tab.applicable(question.id());
            case 2 -> tab.note(question.id(), RichText.ofPlain("note " + random.nextInt(3)));
            case 3 -> tab.answer(question.id(), "", Locale.ROOT);
            case 4 -> tab.remove(card.id());
            case 5 -> tab.refresh(card.id());
            default -> tab.answer(question.id(), Integer.toString(random.nextInt(12) - 2), Locale.ROOT);
        }
    }

    private static void assertTotals(Scorecards cards) {
        cards.cards()
                .forEach(card -> assertThat(card.score())
                        .as("the total that is stored of a card is the one that is calculated from its answers")
                        .isEqualTo(
                                Decimals.canonicalOrNull(cards.score(card.id()).total())));
    }

    @Test
    void ofThoseWhoAnswerAtOnceNobodyLosesAnAnswer() {
        for (int round = 0; round < ROUNDS; round++) {
            PlanId id = store.insert("Grow Acme").id();
            plan(id).scorecards().start("ignoring");
            List<ScorecardQuestion> questions = plan(id).scorecards().get().questions();

            List<Together.Outcome<String>> outcomes = Together.run(4, number -> {
                plan(id).scorecards().answer(questions.get(number).id(), Integer.toString(number), Locale.ROOT);
                return "answered";
            });

            assertThat(outcomes).as("those who answer at the same time all do").allMatch(Together.Outcome::succeeded);
            Scorecards cards = store.section(id, Scorecards.SECTION).value();
            assertThat(cards.questions())
                    .as("an answer that was given while others answered is kept")
                    .extracting(ScorecardQuestion::answer)
                    .containsExactly("0", "1", "2", "3", null);
            assertTotals(cards);
        }
    }

    @Test
    void aTemplateHasOneActiveVersionThoughSeveralAreActivatedAtOnce() {
        for (int number = 2; number <= 4; number++) {
            root().scorecardTemplates().define("zero", before -> before.withName("Another"));
            root().scorecardTemplates().archive("zero", number);
        }

        Together.run(4, number -> root().scorecardTemplates().activate("zero", number + 1));

        assertThat(root().scorecardTemplates().versions("zero"))
                .as("of a template one version is active, whoever activates another one at the same time")
                .extracting(DefinedScorecard::status)
                .containsOnlyOnce(VersionStatus.ACTIVE);
    }

    @Test
    void aTemplateIsStartedFromOrDeletedButNotBoth() {
        for (int round = 0; round < ROUNDS; round++) {
            define(MissingPolicy.IGNORE, "short-lived");
            PlanId id = store.insert("Grow Acme").id();

            Together.run(2, number -> {
                if (number == 0) {
                    plan(id).scorecards().start("short-lived");
                } else {
                    root().scorecardTemplates().delete("short-lived");
                }
                return "done";
            });

            boolean started = !plan(id).scorecards().get().cards().isEmpty();
            boolean there = root().scorecardTemplates().all().stream()
                    .anyMatch(template -> template.id().equals("short-lived"));
            assertThat(started)
                    .as("a template that a card is started from is not deleted at the same time")
                    .isEqualTo(there);
            if (there) {
                return; // from here on it can only be used
            }
        }
    }

    @Test
    void aTemplateThatIsUsedWhileItsNextVersionIsWrittenStaysUsed() {
        PlanId id = store.insert("Grow Acme").id();
        AtomicReference<@Nullable Future<?>> started = new AtomicReference<>();

        root().scorecardTemplates().define("ignoring", before -> {
            if (started.get() == null) {
                started.set(Together.meanwhile(() -> plan(id).scorecards().start("ignoring")));
            }
            return before.withName("Next");
        });
        assertThat(Together.outcome(Objects.requireNonNull(started.get())).thrown())
                .as("a card is started while somebody writes the template's next version")
                .isNull();

        assertThatThrownBy(() -> root().scorecardTemplates().delete("ignoring"))
                .as("that a template is used is not forgotten by who writes its next version")
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("was used");
    }

    @Test
    void theHistoryIsReadFromThePlansOfTheChain() {
        PlanId first = store.insert("Grow Acme").id();
        plan(first).scorecards().start("ignoring");
        PlanId second = plan(first).followUp(CarryForward.all()).id();
        answer(first, "3.5");
        answer(second, "7");

        assertThat(plan(second).scorecards().history("ignoring"))
                .as("the history has the totals of the chain's plans, the oldest first")
                .extracting(PastScorecard::plan, past -> past.score().total())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(first, new BigDecimal("50.00")),
                        org.assertj.core.groups.Tuple.tuple(second, new BigDecimal("100.00")));
    }

    @Test
    void aCardIsRebuiltAsItWas() {
        PlanId id = store.insert("Grow Acme").id();
        plan(id).scorecards().start("zero");
        clock.advance(Duration.ofSeconds(1));
        answer(id, "2");
        Scorecards before = plan(id).scorecards().get();
        Instant then = clock.instant();
        clock.advance(Duration.ofSeconds(1));
        answer(id, "6");
        plan(id).scorecards().remove(before.cards().get(0).id());

        assertThat(plan(id).asOf(then).section(Scorecards.SECTION))
                .as("a card that is gone is told as it was from the activity log")
                .isEqualTo(before);
    }

    private void answer(PlanId id, String text) {
        ScorecardTab tab = plan(id).scorecards();
        try {
            tab.answer(tab.get().questions().get(0).id(), text, Locale.ROOT);
        } catch (AccountPlanningException e) {
            throw new AssertionError("a card that was started is there to be answered", e);
        }
    }
}
