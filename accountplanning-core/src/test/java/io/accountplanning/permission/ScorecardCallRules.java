package io.accountplanning.permission;

import static io.accountplanning.permission.CallRules.rule;

import io.accountplanning.permission.Calls.Tried;
import io.accountplanning.scorecard.QuestionKind;
import io.accountplanning.scorecard.Scorecard;
import io.accountplanning.scorecard.ScorecardQuestion;
import io.accountplanning.scorecard.ScorecardTab;
import io.accountplanning.scorecard.ScorecardTemplate;
import io.accountplanning.scorecard.ScorecardTemplates;
import io.accountplanning.scorecard.TemplateCategory;
import io.accountplanning.scorecard.TemplateQuestion;
import io.accountplanning.text.RichText;
import java.util.Locale;
import java.util.Map;

/** What the calls of scorecards and their templates need. */
final class ScorecardCallRules {

    private ScorecardCallRules() {}

    static void add() {
        templates();
        reading();
        writing();
    }

    private static void templates() {
        rule("ScorecardTemplates.all()", Need.NOTHING, tried -> templates(tried).all());
        rule(
                "ScorecardTemplates.versions(String)",
                Need.NOTHING,
                tried -> templates(tried).versions(active(tried)));
        rule(
                "ScorecardTemplates.define(String, UnaryOperator)",
                Need.ADMINISTER,
                tried -> templates(tried).define(id(), nothing -> template()));
        rule(
                "ScorecardTemplates.activate(String, int)",
                Need.ADMINISTER,
                tried -> templates(tried).activate(active(tried), 1));
        rule(
                "ScorecardTemplates.archive(String, int)",
                Need.ADMINISTER,
                tried -> templates(tried).archive(active(tried), 1));
        rule(
                "ScorecardTemplates.delete(String)",
                Need.ADMINISTER,
                tried -> templates(tried).delete(active(tried)));
    }

    private static void reading() {
        rule("ScorecardTab.get()", Need.SEE, tried -> tab(tried).get());
        rule("ScorecardTab.state()", Need.SEE, tried -> tab(tried).state());
        rule("ScorecardTab.history(String)", Need.SEE, tried -> tab(tried).history("health"));
    }

    private static void writing() {
        rule("ScorecardTab.start(String)", Need.EDIT, tried -> tab(tried).start(active(tried)));
        rule(
                "ScorecardTab.answer(Id, String, Locale)",
                Need.EDIT,
                tried -> tab(tried).answer(question(tried, QuestionKind.YES_NO), "yes", Locale.ROOT));
        rule(
                "ScorecardTab.answer(Id, RichText)",
                Need.EDIT,
                tried -> tab(tried).answer(question(tried, QuestionKind.RICH_TEXT), RichText.ofPlain("yes")));
        rule(
                "ScorecardTab.answerAll(Map, Locale)",
                Need.EDIT,
                tried -> tab(tried).answerAll(Map.of(question(tried, QuestionKind.YES_NO), "yes"), Locale.ROOT));
        rule(
                "ScorecardTab.notApplicable(Id, String)",
                Need.EDIT,
                tried -> tab(tried).notApplicable(question(tried, QuestionKind.YES_NO), "because"));
        rule(
                "ScorecardTab.applicable(Id)",
                Need.EDIT,
                tried -> tab(tried).applicable(question(tried, QuestionKind.YES_NO)));
        rule(
                "ScorecardTab.note(Id, RichText)",
                Need.EDIT,
                tried -> tab(tried).note(question(tried, QuestionKind.YES_NO), RichText.ofPlain("a note")));
        rule(
                "ScorecardTab.remove(Id)",
                Need.EDIT,
                tried -> tab(tried).remove(card(tried).id()));
        rule(
                "ScorecardTab.refresh(Id)",
                Need.EDIT,
                tried -> tab(tried).refresh(card(tried).id()));
    }

    private static ScorecardTemplates templates(Tried tried) {
        return tried.workspace().scorecardTemplates();
    }

    private static ScorecardTab tab(Tried tried) {
        return tried.tabs().scorecards();
    }

    private static String id() {
        return "s" + CallRules.unique();
    }

    /** A template that the administrator has activated. */
    private static String active(Tried tried) {
        String id = id();
        tried.calls().administrator.scorecardTemplates().define(id, nothing -> template());
        tried.calls().administrator.scorecardTemplates().activate(id, 1);
        return id;
    }

    private static ScorecardTemplate template() {
        TemplateCategory trust = TemplateCategory.of("Trust", 1);
        return ScorecardTemplate.named("Health")
                .add(trust)
                .add(TemplateQuestion.of(trust, "Do they call back?", QuestionKind.YES_NO))
                .add(TemplateQuestion.of(trust, "What did they say?", QuestionKind.RICH_TEXT));
    }

    /** The first card of the plan, which the administrator starts when there is none. */
    private static Scorecard card(Tried tried) {
        ScorecardTab tab = tried.calls().administrator.plan(tried.plan()).scorecards();
        return tab.get().cards().stream().findFirst().orElseGet(() -> tab.start(active(tried)));
    }

    private static ScorecardQuestion.Id question(Tried tried, QuestionKind kind) {
        Scorecard card = card(tried);
        return tried
                .calls()
                .administrator
                .plan(tried.plan())
                .scorecards()
                .get()
                .score(card.id())
                .categories()
                .get(0)
                .questions()
                .stream()
                .map(each -> each.question())
                .filter(question -> question.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
    }
}
