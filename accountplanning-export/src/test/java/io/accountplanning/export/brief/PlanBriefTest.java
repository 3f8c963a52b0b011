package io.accountplanning.export.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.export.brief.BriefPart.Question;
import io.accountplanning.export.brief.Statement.Tone;
import io.accountplanning.export.pdf.SamplePlan;
import io.accountplanning.export.pdf.StrategyPlan;
import io.accountplanning.export.report.PlanReport;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.preset.DocumentPreset;
import io.accountplanning.text.RichText;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanBriefTest {

    private static final int COLUMNS = 95;
    private static final int LINES = 62;

    @Test
    void itAnswersTheSixQuestionsByWhatStandsInThePlan() {
        PlanBrief brief = PlanBrief.of(report(StrategyPlan.full()));

        assertThat(brief.parts()).extracting(BriefPart::question).containsExactly(Question.values());
        assertThat(texts(brief, Question.OUTCOME))
                .contains("Warehouses visited: 9, target 12, progress 75%")
                .contains("Invoiced in the north: €61,250.50, target €300,000, progress 20.42%, off pace");
        assertThat(texts(brief, Question.OPPORTUNITIES))
                .containsExactly(
                        "Training for Spain – €10,000, likely by 50%",
                        "Suite / Picking for EMEA / France – €80,000 to win",
                        "Suite / Storage for EMEA / France – €40,000 to win",
                        "Suite / Storage for EMEA / Spain – €20,000 to win");
        assertThat(texts(brief, Question.RISKS))
                .contains("Missing roles: Champion", "Ada Hollis was last met 167 days ago; every 90 days is agreed");
        assertThat(texts(brief, Question.PEOPLE))
                .element(1)
                .isEqualTo("Ada Hollis – Chief executive, Executive sponsor, Inner circle, Neutral");
        assertThat(texts(brief, Question.ACTIONS))
                .containsExactly("Send the offer for picking – Alice Marchetti, no deadline");
        assertThat(texts(brief, Question.CLIENT))
                .contains("The client does not see this plan in its portal")
                .contains("Next business review: Review of the spring, Apr 20, 2027");
    }

    @Test
    void everySentenceStandsOnARecordThatIsThere() {
        for (PlanWorkspace plan : List.of(StrategyPlan.full(), SamplePlan.full(), empty())) {
            PlanReport report = report(plan);
            assertThat(PlanBrief.whole(report).parts())
                    .flatExtracting(BriefPart::statements)
                    .isNotEmpty()
                    .allSatisfy(one -> assertThat(one.record().isIn(report.document()))
                            .describedAs("%s", one)
                            .isTrue());
        }
    }

    @Test
    void whereNothingIsWrittenItSaysWhatIsMissingAndInventsNothing() {
        PlanBrief brief = PlanBrief.of(report(empty()));

        assertThat(texts(brief, Question.OUTCOME))
                .contains("No outcome is written down: Vision is empty", "No goal is set: Goals is empty");
        assertThat(texts(brief, Question.OPPORTUNITIES))
                .containsExactly("No opportunity is written down: nothing to tell in Initiatives, Whitespace map,"
                        + " Service Ability Offering");
        assertThat(texts(brief, Question.RISKS))
                .containsExactly("No risk is written down: nothing to tell in Competitors, Threats");
        assertThat(texts(brief, Question.ACTIONS)).containsExactly("No next action is planned: there is no open task");
        assertThat(brief.parts())
                .flatExtracting(BriefPart::statements)
                .filteredOn(one -> one.tone() == Tone.FACT)
                .extracting(Statement::text)
                .containsExactlyInAnyOrder("Owner: Alice Marchetti", "Health score: No score: nothing to measure yet");
    }

    @Test
    void overdueTasksComeFirstThenThoseDueNextThenThoseWithoutADeadline() {
        PlanWorkspace plan = empty();
        plan.planning()
                .edit(p -> p.addTask(Task.of("Some day"))
                        .addTask(Task.of("Soon").withDeadline(LocalDate.of(2027, 2, 16)))
                        .addTask(Task.of("Late")
                                .withDeadline(LocalDate.of(2027, 2, 14))
                                .withPic("bob")));

        assertThat(texts(PlanBrief.of(report(plan)), Question.ACTIONS))
                .containsExactly(
                        "Late – Bob Østergaard, due Feb 14, 2027 (overdue)",
                        "Soon – nobody in charge, due Feb 16, 2027",
                        "Some day – nobody in charge, no deadline");
    }

    @Test
    void aClientReadsNothingInternal() {
        PlanReport report = report(SamplePlan.full());
        String internal = PlanBrief.of(report).markdown();
        String forClient = PlanBrief.of(report.forClient()).markdown();

        assertThat(internal)
                .contains("Groupe Arpège", "Health score", "second quote on media", "Procurement may split");
        assertThat(forClient)
                .contains("Collect the store plans")
                .doesNotContain(
                        "Groupe Arpège",
                        "Health score",
                        "Client status",
                        "Procurement may split",
                        "2,450,000",
                        "Does the client know");
        assertThat(PlanBrief.of(report(empty()).forClient()).markdown())
                .doesNotContain("Initiatives", "Whitespace", "Competitors", "Threats", "Relationship map");
    }

    @Test
    void aQuestionIsNotAskedOfSectionsThatAPresetHides() {
        PlanReport report =
                report(empty()).preset(DocumentPreset.of("goals").showing(io.accountplanning.goal.Goals.SECTION));

        assertThat(PlanBrief.of(report).parts())
                .extracting(BriefPart::question)
                .containsExactly(Question.OUTCOME, Question.PEOPLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void theLongestBriefFitsASheetOfA4(String language) {
        PlanWorkspace plan = SamplePlan.full("C".repeat(290));
        plan.details().edit(d -> d.withVision(RichText.ofPlain("Long vision with words. ".repeat(90))));
        plan.relationshipMap()
                .edit(m -> io.accountplanning.testkit.Sections.full().stream()
                        .map(io.accountplanning.testkit.Sections.Filled::value)
                        .filter(io.accountplanning.relationshipmap.RelationshipMap.class::isInstance)
                        .map(io.accountplanning.relationshipmap.RelationshipMap.class::cast)
                        .findFirst()
                        .orElseThrow());
        PlanBrief brief = PlanBrief.of(report(plan).locale(Locale.forLanguageTag(language)));

        long lines = brief.markdown()
                .lines()
                .mapToLong(line -> Math.max(1, (line.length() + COLUMNS - 1) / COLUMNS))
                .sum();

        assertThat(lines).isLessThanOrEqualTo(LINES);
        assertThat(brief.parts()).anySatisfy(part -> assertThat(part.more()).isPositive());
        assertThat(brief.parts())
                .allSatisfy(part -> assertThat(part.moreText() == null).isEqualTo(part.more() == 0));
        assertThat(brief.parts())
                .flatExtracting(BriefPart::statements)
                .allSatisfy(one -> assertThat(one.text().length()).isLessThanOrEqualTo(PlanBrief.LONGEST));
    }

    @Test
    void whatIsLeftOutIsCounted() {
        PlanReport report = report(SamplePlan.full());
        BriefPart shown = part(PlanBrief.of(report), Question.ACTIONS);
        BriefPart whole = part(PlanBrief.whole(report), Question.ACTIONS);

        assertThat(shown.statements().size() + shown.more())
                .isEqualTo(whole.statements().size());
        assertThat(shown.statements())
                .isEqualTo(whole.statements().subList(0, shown.statements().size()));
        assertThat(PlanBrief.of(report).markdown()).contains("- and " + shown.more() + " more");
    }

    @Test
    void readersOfMarkdownReadTheWordsThatWereTyped() {
        PlanWorkspace plan = SamplePlan.empty("<b>Acme</b> & *Sons*", "*Not* a [heading](x)");
        String hostile = "1. `x` [a](http://b) ![c](d) **e** _f_ ~~g~~ <script>h</script> | i | \\ &amp; # j";
        plan.planning()
                .edit(p -> p.addTask(Task.of(hostile)).addTask(Task.of("- k")).addTask(Task.of("+ l")));
        PlanBrief brief = PlanBrief.of(report(plan));

        Node document = Parser.builder().build().parse(brief.markdown());
        String text = TextContentRenderer.builder()
                .lineBreakRendering(LineBreakRendering.COMPACT)
                .build()
                .render(document);

        assertThat(text)
                .contains("*Not* a [heading](x)", "<b>Acme</b> & *Sons* · ", hostile + " – ", "- k – ", "+ l – ");
        assertThat(headings(document)).isEqualTo(1 + brief.parts().size());
    }

    @Test
    void inFrenchItSpeaksFrench() {
        assertThat(PlanBrief.of(report(empty()).locale(Locale.FRANCE)).markdown())
                .contains(
                        "## Résultat visé",
                        "Aucun résultat visé n’est formulé\u00a0: Vision est vide",
                        "## Le client est-il au courant\u00a0?",
                        "Aucune revue d’affaires n’est prévue")
                .doesNotContain("Owner", "No ");
    }

    @Test
    void threatsOfThePlanAreRisks() {
        PlanWorkspace plan = empty();
        plan.planning()
                .edit(p -> p.withWords(
                        RichText.of("<ul><li>They merge</li><li>They move</li></ul>"),
                        RichText.EMPTY,
                        RichText.EMPTY,
                        RichText.EMPTY));

        assertThat(part(PlanBrief.of(report(plan)), Question.RISKS).statements())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.text()).isEqualTo("They merge; They move");
                    assertThat(one.record())
                            .isEqualTo(io.accountplanning.export.report.RecordRef.of(Planning.SECTION, "threats"));
                });
    }

    @Test
    void aListWithinAListIsReadAsOneInASentence() {
        PlanWorkspace plan = empty();
        plan.details()
                .edit(d -> d.withVision(RichText.of("<p>Two doors:</p><ul><li>own boutiques<ul><li>the *new* Paris</li>"
                        + "<li>Milan</li></ul></li><li>department stores</li></ul>")));
        PlanBrief brief = PlanBrief.of(report(plan));

        assertThat(texts(brief, Question.OUTCOME))
                .contains("Two doors: own boutiques (the *new* Paris; Milan); department stores");
        assertThat(brief.markdown())
                .contains("- Two doors: own boutiques (the \\*new\\* Paris; Milan); department stores\n");
    }

    @Test
    void whatStandsTogetherIsSetApartAsTheLanguageDoes() {
        PlanWorkspace plan = empty();
        plan.planning()
                .edit(p -> p.withWords(
                        RichText.of("<p>Les données</p><ul><li>qualité</li><li>temps réel</li></ul>"),
                        RichText.EMPTY,
                        RichText.EMPTY,
                        RichText.EMPTY));

        assertThat(texts(PlanBrief.of(report(plan).locale(Locale.FRANCE)), Question.RISKS))
                .containsExactly("Les données\u00a0; qualité\u00a0; temps réel");
    }

    @Test
    void datesFollowTheWordsNotTheReadersLocaleThatTheyFallBackFrom() {
        PlanWorkspace plan = empty();
        plan.planning().edit(p -> p.addTask(Task.of("Call").withDeadline(LocalDate.of(2027, 6, 1))));

        assertThat(texts(PlanBrief.of(report(plan).locale(Locale.forLanguageTag("hi-IN"))), Question.ACTIONS))
                .singleElement()
                .asString()
                .matches("Call – nobody in charge, due 0?1[ -]Jun[ -]2027");
        assertThat(texts(PlanBrief.of(report(plan).locale(Locale.FRANCE)), Question.ACTIONS))
                .containsExactly("Call – personne n’en est chargé, échéance le 1er juin 2027");
    }

    private static PlanWorkspace empty() {
        return SamplePlan.empty("Acme", "Grow");
    }

    private static PlanReport report(PlanWorkspace plan) {
        return PlanReport.of(plan.document())
                .health(plan.health().current())
                .people(SamplePlan.staff())
                .locale(Locale.US)
                .madeAt(SamplePlan.NOW, ZoneOffset.UTC);
    }

    private static BriefPart part(PlanBrief brief, Question question) {
        return brief.parts().stream()
                .filter(part -> part.question() == question)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(PlanBrief brief, Question question) {
        return part(brief, question).statements().stream().map(Statement::text).toList();
    }

    private static int headings(Node document) {
        int count = 0;
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            count += node instanceof Heading ? 1 : 0;
        }
        return count;
    }
}
