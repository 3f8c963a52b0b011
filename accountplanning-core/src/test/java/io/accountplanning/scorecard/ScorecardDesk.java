package io.accountplanning.scorecard;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.host.Client;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.testkit.SettableClock;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** Root, who defines scorecards, and Alice, who answers one of hers. */
final class ScorecardDesk {

    static final TemplateCategory TRUST = TemplateCategory.of("Trust", 20);
    static final TemplateCategory REACH = TemplateCategory.of("Reach", 15);
    static final TemplateCategory VALUE = TemplateCategory.of("Value", 22);

    final Map<String, String> hostValues = new HashMap<>();
    boolean broken;
    final AccountPlanning planning = AccountPlanning.builder()
            .clock(SettableClock.at("2027-02-15T10:00:00Z"))
            .hostFields((tenant, client, fields) -> {
                if (broken) {
                    throw new IllegalStateException("the survey is down");
                }
                Map<String, String> known = new HashMap<>(hostValues);
                known.keySet().retainAll(fields);
                return client.value().equals("acme") ? known : Map.of();
            })
            .build();
    final Workspace root = planning.as(Actor.staff("root", Role.ADMINISTRATOR));
    final Workspace alice = planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
    final PlanWorkspace plan = newPlan();

    PlanWorkspace newPlan() {
        return alice.plan(alice.plans()
                .create(NewPlan.of(Client.of("acme", "Acme"), "Grow Acme"))
                .id());
    }

    /** Activates version 1 of a template of that id that asks one question of every kind. */
    void everyKind(String id) {
        root.scorecardTemplates().define(id, nothing -> template());
        root.scorecardTemplates().activate(id, 1);
    }

    static ScorecardTemplate template() {
        return ScorecardTemplate.named("Relationship")
                .add(TRUST)
                .add(REACH)
                .add(VALUE)
                .add(TemplateQuestion.scored(
                                TRUST,
                                "How open are they?",
                                AnswerOption.of("Closed", 0),
                                AnswerOption.of("Open", 60),
                                AnswerOption.of("Very open", 100))
                        .withHelp("Ask their assistant")
                        .withWeight(BigDecimal.valueOf(3)))
                .add(TemplateQuestion.of(TRUST, "Do they call back?", QuestionKind.YES_NO))
                .add(TemplateQuestion.number(REACH, "Contacts", BigDecimal.ZERO, BigDecimal.TEN))
                .add(TemplateQuestion.number(REACH, "Complaints", BigDecimal.valueOf(8), BigDecimal.ZERO))
                .add(TemplateQuestion.of(VALUE, "What do they value?", QuestionKind.TEXT))
                .add(TemplateQuestion.of(VALUE, "What did they say?", QuestionKind.RICH_TEXT))
                .add(TemplateQuestion.hostField(VALUE, "Net promoter score", "nps")
                        .withLine(BigDecimal.valueOf(-100), BigDecimal.valueOf(100)));
    }

    Scorecard start() {
        return plan.scorecards().start("relationship");
    }

    static ScorecardQuestion question(Scorecards cards, String text) {
        return cards.questions().stream()
                .filter(question -> question.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    ScorecardQuestion.Id id(String text) {
        return question(plan.scorecards().get(), text).id();
    }
}
