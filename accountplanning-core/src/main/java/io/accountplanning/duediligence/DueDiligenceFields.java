package io.accountplanning.duediligence;

import io.accountplanning.error.Violation;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.CellType;
import io.accountplanning.table.Column;
import io.accountplanning.text.RichText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns and rules of {@link DueDiligence}. */
final class DueDiligenceFields {

    private DueDiligenceFields() {}

    static SectionType<DueDiligence> section() {
        SectionType.Builder<DueDiligence> fields = SectionType.of(
                        "dueDiligence", DueDiligence.class, DueDiligence.EMPTY)
                .table(FinancialYear.TABLE)
                .table(MarketingActivity.TABLE)
                .rules(DueDiligenceFields::yearsAreUnique)
                .expectsRows("financialYears", 2, 4)
                .expectsRows("marketingActivities", 1, 1)
                .expects("mainProduct", 2)
                .expects("priorities", 3)
                .expects("strengths", 1)
                .expects("weaknesses", 1)
                .expects("opportunities", 1)
                .expects("threats", 1)
                .notInTemplates();
        background(fields);
        swot(fields);
        return fields.build();
    }

    private static void background(SectionType.Builder<DueDiligence> fields) {
        fields.field(Column.of(
                        "mainProduct",
                        CellType.richText(),
                        d -> d.background().mainProduct(),
                        (d, text) -> d.withBackground(new Background(
                                orEmpty(text),
                                d.background().onlineChannels(),
                                d.background().offlineChannels(),
                                d.background().partners(),
                                d.background().priorYearActivity(),
                                d.background().priorities()))))
                .field(Column.of(
                        "onlineChannels",
                        CellType.richText(),
                        d -> d.background().onlineChannels(),
                        (d, text) -> d.withBackground(new Background(
                                d.background().mainProduct(),
                                orEmpty(text),
                                d.background().offlineChannels(),
                                d.background().partners(),
                                d.background().priorYearActivity(),
                                d.background().priorities()))))
                .field(Column.of(
                        "offlineChannels",
                        CellType.richText(),
                        d -> d.background().offlineChannels(),
                        (d, text) -> d.withBackground(new Background(
                                d.background().mainProduct(),
                                d.background().onlineChannels(),
                                orEmpty(text),
                                d.background().partners(),
                                d.background().priorYearActivity(),
                                d.background().priorities()))))
                .field(Column.of(
                        "partners",
                        CellType.richText(),
                        d -> d.background().partners(),
                        (d, text) -> d.withBackground(new Background(
                                d.background().mainProduct(),
                                d.background().onlineChannels(),
                                d.background().offlineChannels(),
                                orEmpty(text),
                                d.background().priorYearActivity(),
                                d.background().priorities()))))
                .field(Column.of(
                        "priorYearActivity",
                        CellType.richText(),
                        d -> d.background().priorYearActivity(),
                        (d, text) -> d.withBackground(new Background(
                                d.background().mainProduct(),
                                d.background().onlineChannels(),
                                d.background().offlineChannels(),
                                d.background().partners(),
                                orEmpty(text),
                                d.background().priorities()))))
                .field(Column.of(
                        "priorities",
                        CellType.richText(),
                        d -> d.background().priorities(),
                        (d, text) -> d.withBackground(new Background(
                                d.background().mainProduct(),
                                d.background().onlineChannels(),
                                d.background().offlineChannels(),
                                d.background().partners(),
                                d.background().priorYearActivity(),
                                orEmpty(text)))));
    }

    private static void swot(SectionType.Builder<DueDiligence> fields) {
        fields.field(Column.of(
                        "strengths",
                        CellType.richText(),
                        d -> d.swot().strengths(),
                        (d, text) -> d.withSwot(new Swot(
                                orEmpty(text),
                                d.swot().weaknesses(),
                                d.swot().opportunities(),
                                d.swot().threats()))))
                .field(Column.<DueDiligence, RichText>of(
                                "weaknesses",
                                CellType.richText(),
                                d -> d.swot().weaknesses(),
                                (d, text) -> d.withSwot(new Swot(
                                        d.swot().strengths(),
                                        orEmpty(text),
                                        d.swot().opportunities(),
                                        d.swot().threats())))
                        .internal())
                .field(Column.of(
                        "opportunities",
                        CellType.richText(),
                        d -> d.swot().opportunities(),
                        (d, text) -> d.withSwot(new Swot(
                                d.swot().strengths(),
                                d.swot().weaknesses(),
                                orEmpty(text),
                                d.swot().threats()))))
                .field(Column.<DueDiligence, RichText>of(
                                "threats",
                                CellType.richText(),
                                d -> d.swot().threats(),
                                (d, text) -> d.withSwot(new Swot(
                                        d.swot().strengths(),
                                        d.swot().weaknesses(),
                                        d.swot().opportunities(),
                                        orEmpty(text))))
                        .internal());
    }

    private static RichText orEmpty(@Nullable RichText text) {
        return text == null ? RichText.EMPTY : text;
    }

    private static List<Violation> yearsAreUnique(DueDiligence section) {
        Set<Integer> seen = new HashSet<>();
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < section.financialYears().size(); i++) {
            Integer year = section.financialYears().get(i).year();
            if (!seen.add(year)) {
                violations.add(new Violation(
                        "financialYears[" + (i + 1) + "].year", "stands in the table twice", year.toString()));
            }
        }
        return violations;
    }
}
