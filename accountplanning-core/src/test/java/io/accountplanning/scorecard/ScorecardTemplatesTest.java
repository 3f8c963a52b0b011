package io.accountplanning.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.error.InvalidException;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.error.Violation;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScorecardTemplatesTest {

    private final ScorecardDesk desk = new ScorecardDesk();
    private final ScorecardTemplates templates = desk.root.scorecardTemplates();

    @Test
    void aDraftIsWrittenUntilItIsActivatedAndAnActiveVersionNeverChanges() {
        templates.define("relationship", nothing -> ScorecardTemplate.named("Relationship"));
        DefinedScorecard draft = templates.define("relationship", before -> ScorecardDesk.template());
        assertThat(draft.number()).isEqualTo(1);
        assertThat(draft.status()).isEqualTo(VersionStatus.DRAFT);

        DefinedScorecard active = templates.activate("relationship", 1);
        DefinedScorecard next = templates.define("relationship", before -> before.withName("Relationship 2"));

        assertThat(next.number()).isEqualTo(2);
        assertThat(next.template().questions()).isEqualTo(active.template().questions());
        assertThat(templates.versions("relationship"))
                .extracting(
                        DefinedScorecard::number,
                        DefinedScorecard::status,
                        each -> each.template().name())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, VersionStatus.ACTIVE, "Relationship"),
                        org.assertj.core.groups.Tuple.tuple(2, VersionStatus.DRAFT, "Relationship 2"));
        assertThat(templates.all()).containsExactly(active);
        templates.activate("relationship", 2);
        assertThat(templates.versions("relationship"))
                .extracting(DefinedScorecard::status)
                .containsExactly(VersionStatus.ARCHIVED, VersionStatus.ACTIVE);
    }

    @Test
    void onlyAnActiveVersionStartsACard() {
        assertThatThrownBy(desk::start).isInstanceOf(NotFoundException.class);
        templates.define("relationship", nothing -> ScorecardDesk.template());
        assertThatThrownBy(desk::start)
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("no version of relationship is active, so no card starts from it");
        templates.activate("relationship", 1);
        assertThat(desk.start().templateVersion()).isEqualTo(1);
        templates.archive("relationship", 1);
        assertThatThrownBy(desk::start).isInstanceOf(InvalidException.class);
    }

    @Test
    void aLaterVersionChangesNothingInACard() {
        desk.everyKind("relationship");
        desk.start();
        Scorecards before = desk.plan.scorecards().get();
        templates.define(
                "relationship",
                template -> template.without(template.questions().get(0).id()).withPolicy(MissingPolicy.ZERO));
        templates.activate("relationship", 2);

        assertThat(desk.plan.scorecards().get()).isEqualTo(before);
        assertThat(desk.start().policy()).isEqualTo(MissingPolicy.ZERO);
        assertThat(desk.plan.scorecards().get().questions()).hasSize(13);
    }

    @Test
    void onlyAnUnusedTemplateIsDeleted() {
        desk.everyKind("unused");
        templates.delete("unused");
        assertThat(templates.all()).isEmpty();
        assertThatThrownBy(() -> templates.versions("unused")).isInstanceOf(NotFoundException.class);

        desk.everyKind("relationship");
        desk.plan.scorecards().remove(desk.start().id());
        assertThatThrownBy(() -> templates.delete("relationship"))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining(
                        "relationship was used, by AP-000001 first; only an unused template can be deleted");
        desk.everyKind("unused");
        assertThat(templates.versions("unused")).hasSize(1);
    }

    @Test
    void aVersionThatAsksNothingIsNotActivated() {
        templates.define("relationship", nothing -> ScorecardTemplate.named("Relationship"));
        assertThatThrownBy(() -> templates.activate("relationship", 1))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("version 1 of relationship asks nothing; add a question");
        assertThatThrownBy(() -> templates.activate("relationship", 2)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> templates.define("Relationship", nothing -> ScorecardDesk.template()))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("id: is a lower-case letter");
    }

    @Test
    void everyRuleThatATemplateBreaksIsNamed() {
        TemplateCategory a = TemplateCategory.of("A", -1);
        TemplateCategory gone = TemplateCategory.of("Gone", 1);
        ScorecardTemplate broken = ScorecardTemplate.named(" ")
                .add(a)
                .add(TemplateCategory.of("a", 1))
                .add(TemplateQuestion.scored(a, "Q"))
                .add(TemplateQuestion.scored(a, "q", AnswerOption.of("X", 100), AnswerOption.of("x", 1)))
                .add(TemplateQuestion.of(gone, "Lost", QuestionKind.YES_NO)
                        .withWeight(BigDecimal.valueOf(-2))
                        .withOptions(AnswerOption.of("Y", 1)))
                .add(TemplateQuestion.of(a, "N", QuestionKind.NUMBER))
                .add(TemplateQuestion.number(a, "M", BigDecimal.ONE, BigDecimal.ONE))
                .add(TemplateQuestion.of(a, "T", QuestionKind.TEXT).withLine(null, BigDecimal.TEN))
                .add(TemplateQuestion.of(a, "H", QuestionKind.HOST_FIELD).withLine(BigDecimal.ONE, null));

        assertThat(ScorecardTemplate.SECTION.check(broken))
                .extracting(Violation::path)
                .containsExactly(
                        "name",
                        "categories[1].weight",
                        "categories[2].name",
                        "questions[1].options",
                        "questions[2].text",
                        "questions[2].options",
                        "questions[3].category",
                        "questions[3].weight",
                        "questions[3].options",
                        "questions[4].least",
                        "questions[5].most",
                        "questions[6].most",
                        "questions[7].most",
                        "questions[7].hostField");
        assertThat(ScorecardTemplate.SECTION.check(ScorecardDesk.template())).isEmpty();
    }

    @Test
    void aTemplateHasAtMostAHundredCategories() {
        ScorecardTemplate large = IntStream.rangeClosed(1, 101)
                .mapToObj(i -> TemplateCategory.of("Category " + i, 1))
                .reduce(ScorecardTemplate.named("Large"), ScorecardTemplate::add, (left, right) -> right);

        assertThat(ScorecardTemplate.SECTION.check(large))
                .extracting(Violation::message)
                .isEqualTo(List.of("are at most 100 in a card; join some of them"));
    }

    @Test
    void anOptionIsWrittenAsItsLabelAndItsScore() {
        AnswerOption option = new AnswerOption(" 1 = poor ", new BigDecimal("12.50"));

        assertThat(option).hasToString("1 = poor=12.5");
        assertThat(AnswerOption.parse("1 = poor=12.5")).isEqualTo(option);
        assertThatThrownBy(() -> AnswerOption.parse("poor")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anOptionWithAScoreOrALabelThatCannotBeIsRefusedAtOnce() {
        assertThatThrownBy(() -> AnswerOption.of("x", 101))
                .isInstanceOf(InvalidException.class)
                .hasMessage("score: of the answer \"x\" is between 0 and 100 (was \"101\")");
        assertThatThrownBy(() -> AnswerOption.of("x", -1)).isInstanceOf(InvalidException.class);
        for (String label : new String[] {" ", "a;b", "x".repeat(151)}) {
            assertThatThrownBy(() -> AnswerOption.of(label, 1))
                    .isInstanceOf(InvalidException.class)
                    .hasMessageContaining("label: has 1 to 150 characters without semicolons");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0E1500", "0E-2000000000", "1E-6", "99.999999"})
    void whatAnOptionIsWrittenAsIsReadAsTheSameOption(String score) {
        AnswerOption option = AnswerOption.parse("x=" + score);

        assertThat(AnswerOption.parse(option.toString())).isEqualTo(option);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E-2000000000", "1E2000000000", "1E-7", "100.0000001"})
    void aScoreThatNobodyCouldWriteOutIsRefusedAtOnce(String score) {
        assertThatThrownBy(() -> AnswerOption.parse("x=" + score))
                .isInstanceOf(InvalidException.class)
                .message()
                .startsWith("score: of the answer \"x\" ")
                .hasSizeLessThan(200);
    }

    @Test
    void oneCategoryAtLeastCounts() {
        ScorecardTemplate nothing =
                ScorecardTemplate.named("N").add(TemplateCategory.of("A", 0)).add(TemplateCategory.of("B", 0));

        assertThat(ScorecardTemplate.SECTION.check(nothing))
                .extracting(Violation::toString)
                .containsExactly(
                        "categories[1].weight: is 0 in every category, so there would be no score; at least one"
                                + " weight must be more than 0 (was \"0\")");
        assertThat(ScorecardTemplate.SECTION.check(nothing.add(TemplateCategory.of("C", 1))))
                .isEmpty();
    }

    @Test
    void aTemplateThatIsNotThereIsToldInWords() {
        assertThatThrownBy(() -> new ScorecardDesk().plan.scorecards().start("nowhere"))
                .hasMessageContaining("There is no scorecard template nowhere");
    }
}
