package io.accountplanning;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.charter.StrategicObjective;
import io.accountplanning.goal.Goal;
import io.accountplanning.goal.Measure;
import io.accountplanning.goal.MeasureQuestion;
import io.accountplanning.goal.MeasureSource;
import io.accountplanning.health.FactorScore;
import io.accountplanning.health.HealthFactor;
import io.accountplanning.health.HealthFacts;
import io.accountplanning.host.Client;
import io.accountplanning.host.TenantId;
import io.accountplanning.initiative.Initiative;
import io.accountplanning.initiative.NewOpportunity;
import io.accountplanning.initiative.OpportunityGateway;
import io.accountplanning.marketposition.BcgSuggestion;
import io.accountplanning.marketposition.MarketPosition;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.BcgClass;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.revenue.Pipeline;
import io.accountplanning.scorecard.AnswerOption;
import io.accountplanning.scorecard.HostFields;
import io.accountplanning.scorecard.Scorecard;
import io.accountplanning.scorecard.ScorecardTemplate;
import io.accountplanning.scorecard.TemplateCategory;
import io.accountplanning.scorecard.TemplateQuestion;
import io.accountplanning.text.RichText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the guide, docs/getting-started.md, shows of strategy and insight. */
class StrategyGuideTest {

    /** The host's invoices, by client. */
    private final Map<String, List<Map<String, Object>>> invoices =
            Map.of("acme", List.of(Map.of("amount", 105_000, "status", "paid"), Map.of("amount", 9, "status", "open")));

    private final Map<String, String> opportunityByKey = new HashMap<>();
    private final Map<String, String> surveys = Map.of("acme", "62.5");

    private final MeasureSource measures = questions -> {
        Map<MeasureQuestion, BigDecimal> values = new HashMap<>();
        for (MeasureQuestion question : questions) { // better: one query for all of them
            var records = invoices.getOrDefault(question.client().id().value(), List.of());
            question.measure().over(records).ifPresent(value -> values.put(question, value));
        }
        return values;
    };

    private final OpportunityGateway opportunities = new OpportunityGateway() {
        @Override
        public Optional<String> find(TenantId tenant, String key) {
            return Optional.ofNullable(opportunityByKey.get(key));
        }

        @Override
        public String create(NewOpportunity request) {
            return opportunityByKey.computeIfAbsent(request.key(), key -> "O-" + (opportunityByKey.size() + 1));
        }
    };

    private final HostFields hostFields =
            (tenant, client, fields) -> fields.contains("satisfaction") && surveys.containsKey(client.value())
                    ? Map.of("satisfaction", surveys.get(client.value()))
                    : Map.of();

    private final HealthFactor satisfaction = new HealthFactor() {
        @Override
        public String name() {
            return "satisfaction";
        }

        @Override
        public BigDecimal weight() {
            return BigDecimal.TEN;
        }

        @Override
        public Map<PlanId, Measurement> measure(List<HealthFacts> plans) {
            Map<PlanId, Measurement> measured = new HashMap<>();
            plans.forEach(facts ->
                    measured.put(facts.plan(), Measurement.of(new BigDecimal("62.5"), "the last survey said 5 of 8")));
            return measured;
        }
    };

    private final AccountPlanning planning = AccountPlanning.builder()
            .measures(measures)
            .opportunities(opportunities)
            .hostFields(hostFields)
            .healthFactor(satisfaction)
            .build();
    private final Workspace celine = planning.as(Actor.staff("celine", Role.ADMINISTRATOR));
    private final Workspace alice = planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
    private final PlanWorkspace plan = alice.plan(
            alice.plans().create(NewPlan.of(Client.of("acme", "Acme"), "Grow")).id());

    @Test
    void aGoalIsMeasuredOnTheHostsRecords() {
        plan.goals()
                .edit(g -> g.add(Goal.of("Invoiced", new BigDecimal("300000"))
                        .withMeasure(Measure.parse("SUM(amount) of invoice where status = 'paid'"))));

        assertThat(plan.liveMeasures().refresh().unanswered()).isEmpty();
        assertThat(plan.goals().get().rollUp().plan().progressPercent()).contains(new BigDecimal("35.00"));
    }

    @Test
    void anInitiativeBecomesAnOpportunityAndCountsAsPipelineUntilThen() {
        Initiative spain =
                Initiative.of("Spain").withValue(new BigDecimal("180000")).withProbabilityPercent(new BigDecimal("20"));
        plan.initiatives().edit(i -> i.add(spain));

        Pipeline pipeline = Pipeline.of(new BigDecimal("40000"), List.of())
                .with(plan.initiatives().get());
        assertThat(pipeline.open()).containsExactly(new Pipeline.Deal(new BigDecimal("180000"), new BigDecimal("20")));
        plan.promote(spain.id());
        assertThat(opportunityByKey).hasSize(1);
        assertThat(Pipeline.of(BigDecimal.ZERO, List.of())
                        .with(plan.initiatives().get())
                        .open())
                .isEmpty();
    }

    @Test
    void aScorecardIsDefinedActivatedStartedAndAnswered() {
        TemplateCategory trust = TemplateCategory.of("Trust", 3);
        TemplateQuestion open = TemplateQuestion.scored(
                trust, "How open are they?", AnswerOption.of("Closed", 0), AnswerOption.of("Very open", 100));
        TemplateQuestion nps = TemplateQuestion.hostField(trust, "Satisfaction", "satisfaction")
                .withLine(BigDecimal.ZERO, BigDecimal.valueOf(100));
        celine.scorecardTemplates()
                .define(
                        "relationship",
                        t -> ScorecardTemplate.named("Relationship")
                                .add(trust)
                                .add(open)
                                .add(nps));
        celine.scorecardTemplates().activate("relationship", 1);

        Scorecard card = plan.scorecards().start("relationship");
        plan.scorecards().answer(open.id().in(card.id()), "very open", Locale.ENGLISH);
        plan.scorecards().refresh(card.id());

        assertThat(plan.scorecards().get().score(card.id()).total()).isEqualTo("81.25");
    }

    @Test
    void theCharterDescribesTheOrganisationsObjectivesAnew() {
        StrategicObjective digital = StrategicObjective.of("Sell online");
        celine.strategicObjectives().edit(all -> all.add(digital));

        plan.charter().edit(c -> c.withSharedVision(RichText.of("The first choice of both")));
        plan.charter().describe(digital.id(), RichText.of("Acme's shops order through our portal"));

        assertThat(plan.charter().objectives()).singleElement();
    }

    @Test
    void theBcgClassIsSuggestedAndAccepted() {
        plan.marketPosition()
                .edit(m -> m.withMarketGrowthPercent(new BigDecimal("12"))
                        .withShares(new BigDecimal("30"), new BigDecimal("20")));
        BcgSuggestion suggestion = plan.bcg().suggestion();
        plan.bcg().accept(suggestion);

        assertThat(plan.details().get().standing().bcgClass()).isEqualTo(BcgClass.STAR);
        assertThat(suggestion.position()).isNotEqualTo(MarketPosition.EMPTY);
    }

    @Test
    void theHealthIsWeightedOverriddenAndHasAFactorOfTheHost() {
        celine.settings().edit(s -> s.withZone(ZoneOffset.UTC).withBcgCuts(BigDecimal.valueOf(8), BigDecimal.ONE));
        celine.healthSettings().edit(h -> h.withWeight("satisfaction", BigDecimal.valueOf(30)));
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        plan.health().override(BigDecimal.valueOf(40), "Their board is split", today.plusMonths(1));

        assertThat(plan.health().current().factors())
                .extracting(FactorScore::factor)
                .contains("satisfaction");
        assertThat(plan.health().current().score()).contains(new BigDecimal("40.00"));
        plan.health().withoutOverride();
        assertThat(plan.health().current().levers(3)).isEmpty();
    }
}
