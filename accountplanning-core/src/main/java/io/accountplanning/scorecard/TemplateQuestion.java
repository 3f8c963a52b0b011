package io.accountplanning.scorecard;

import io.accountplanning.table.CellType;
import io.accountplanning.table.Decimals;
import io.accountplanning.table.Row;
import io.accountplanning.table.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A question of a scorecard template.
 *
 * @param id the row's id
 * @param text the question; no other one of its category has the same
 * @param category the category that it belongs to
 * @param help what helps to answer it; null for none
 * @param kind what answers it; scored answers when left out
 * @param weight how much it counts in its category, 0 or more; 1 when left out
 * @param options what can be chosen, for {@link QuestionKind#SCORED} and, if wanted, {@link QuestionKind#HOST_FIELD}
 * @param least the number that scores 0, for {@link QuestionKind#NUMBER} and, if wanted, {@link QuestionKind#HOST_FIELD}
 * @param most the number that scores 100; smaller than the least where fewer is better
 * @param hostField the field that the host is asked for, for {@link QuestionKind#HOST_FIELD}
 */
public record TemplateQuestion(
        ScorecardQuestion.Id id,
        String text,
        ScorecardCategory.Id category,
        @Nullable String help,
        QuestionKind kind,
        BigDecimal weight,
        List<AnswerOption> options,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        @Nullable String hostField)
        implements Row {

    /** The table, {@code questions}. */
    public static final Table<TemplateQuestion> TABLE = Table.of("questions", TemplateQuestion.class)
            .required("text", CellType.text(500))
            .required("category", CellType.rowReference(ScorecardCategory.Id::new))
            .column("help", CellType.text(2_000))
            .column("kind", CellType.choice(QuestionKind.class))
            .column("weight", CellType.number())
            .column("options", ScorecardQuestion.OPTIONS)
            .column("least", CellType.number())
            .column("most", CellType.number())
            .column("hostField", CellType.code(200))
            .build();

    public TemplateQuestion {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(category, "category");
        kind = kind == null ? QuestionKind.SCORED : kind;
        weight = weight == null ? BigDecimal.ONE : Decimals.canonical(weight);
        options = options == null ? List.of() : List.copyOf(options);
        least = Decimals.canonicalOrNull(least);
        most = Decimals.canonicalOrNull(most);
    }

    /** A question of weight 1 without anything else said of it. */
    public static TemplateQuestion of(TemplateCategory category, String text, QuestionKind kind) {
        return new TemplateQuestion(
                ScorecardQuestion.Id.next(),
                text,
                category.id(),
                null,
                kind,
                BigDecimal.ONE,
                List.of(),
                null,
                null,
                null);
    }

    /** A question with answers to choose from. */
    public static TemplateQuestion scored(TemplateCategory category, String text, AnswerOption... options) {
        return of(category, text, QuestionKind.SCORED).withOptions(options);
    }

    /** A question for a number, which scores 0 at the least and 100 at the most. */
    public static TemplateQuestion number(TemplateCategory category, String text, BigDecimal least, BigDecimal most) {
        return of(category, text, QuestionKind.NUMBER).withLine(least, most);
    }

    /** A question that the host answers with a field of the client. */
    public static TemplateQuestion hostField(TemplateCategory category, String text, String field) {
        TemplateQuestion asked = of(category, text, QuestionKind.HOST_FIELD);
        return new TemplateQuestion(
                asked.id, text, asked.category, null, asked.kind, asked.weight, asked.options, null, null, field);
    }

    /** A copy with other words that help to answer it. */
    public TemplateQuestion withHelp(@Nullable String value) {
        return new TemplateQuestion(id, text, category, value, kind, weight, options, least, most, hostField);
    }

    /** A copy that counts as much as that in its category. */
    public TemplateQuestion withWeight(BigDecimal value) {
        return new TemplateQuestion(id, text, category, help, kind, value, options, least, most, hostField);
    }

    /** A copy with other answers to choose from. */
    public TemplateQuestion withOptions(AnswerOption... values) {
        return new TemplateQuestion(id, text, category, help, kind, weight, List.of(values), least, most, hostField);
    }

    /** A copy with another number that scores 0, and another one that scores 100. */
    public TemplateQuestion withLine(@Nullable BigDecimal at0, @Nullable BigDecimal at100) {
        return new TemplateQuestion(id, text, category, help, kind, weight, options, at0, at100, hostField);
    }

    StructureRules.Question rule(String path) {
        return new StructureRules.Question(
                path, category, text, weight, new AnswerScale(kind, options, least, most), hostField);
    }
}
