package io.accountplanning.scorecard;

import io.accountplanning.table.CellType;
import io.accountplanning.table.Decimals;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowId;
import io.accountplanning.table.Table;
import io.accountplanning.text.RichText;
import io.accountplanning.time.TimeOrderedUuid;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question of a card with its answer. What it asks comes from the card's template and never changes; who answered it when is in
 * the activity log.
 *
 * @param id the row's id; {@link Id#in} tells it from the template's question, so that a form finds the answers to what it shows
 * @param text the question; no other one of its category has the same
 * @param category the category that it belongs to
 * @param help what helps to answer it; null for none
 * @param kind what answers it
 * @param weight how much it counts in its category, 0 or more
 * @param options what can be chosen; empty when the answer is free
 * @param least the number that scores 0; null when the answer is not scored as a number
 * @param most the number that scores 100; smaller than the least where fewer is better
 * @param hostField the field that the host is asked for; null when people answer
 * @param answer the answer in the form in which it is stored: the label of an option, {@code true} or {@code false}, a plain decimal, a
 *     text; null when there is none, or it is a formatted one
 * @param richAnswer the answer of a question of the kind {@link QuestionKind#RICH_TEXT}
 * @param notApplicable why the question does not apply; null when it does
 * @param note what else there is to say; may be empty
 */
public record ScorecardQuestion(
        Id id,
        String text,
        ScorecardCategory.Id category,
        @Nullable String help,
        QuestionKind kind,
        BigDecimal weight,
        List<AnswerOption> options,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        @Nullable String hostField,
        @Nullable String answer,
        RichText richAnswer,
        @Nullable String notApplicable,
        RichText note)
        implements Row {

    static final CellType<List<AnswerOption>> OPTIONS =
            CellType.listOf(CellType.reference(AnswerOption::parse, AnswerOption::toString));
    static final CellType<String> REASON = CellType.text(1_000);

    /** The table, {@code questions}. */
    public static final Table<ScorecardQuestion> TABLE = Table.of("questions", ScorecardQuestion.class)
            .required("text", CellType.text(500))
            .required("category", CellType.rowReference(ScorecardCategory.Id::new))
            .column("help", CellType.text(2_000))
            .column("kind", CellType.choice(QuestionKind.class))
            .column("weight", CellType.number())
            .column("options", OPTIONS)
            .column("least", CellType.number())
            .column("most", CellType.number())
            .column("hostField", CellType.code(200))
            .column("answer", CellType.text(AnswerScale.LONGEST_ANSWER))
            .column("richAnswer", CellType.richText())
            .column("notApplicable", REASON)
            .column("note", CellType.richText())
            .build();

    /**
     * The id of a question.
     *
     * @param value unique in its plan, or in its template
     */
    public record Id(UUID value) implements RowId {

        /** A new id. */
        public static Id next() {
            return new Id(TimeOrderedUuid.next());
        }

        /** The id that this question of a template has in a card: always the same, also in copies of the card's plan. */
        public Id in(Scorecard.Id card) {
            String both = card.value() + "/" + value;
            return new Id(UUID.nameUUIDFromBytes(both.getBytes(StandardCharsets.UTF_8)));
        }
    }

    public ScorecardQuestion {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(category, "category");
        kind = kind == null ? QuestionKind.SCORED : kind;
        weight = weight == null ? BigDecimal.ONE : Decimals.canonical(weight);
        options = options == null ? List.of() : List.copyOf(options);
        least = Decimals.canonicalOrNull(least);
        most = Decimals.canonicalOrNull(most);
        richAnswer = richAnswer == null ? RichText.EMPTY : richAnswer;
        note = note == null ? RichText.EMPTY : note;
    }

    static ScorecardQuestion of(TemplateQuestion asked, Scorecard.Id card, ScorecardCategory.Id category) {
        return new ScorecardQuestion(
                asked.id().in(card),
                asked.text(),
                category,
                asked.help(),
                asked.kind(),
                asked.weight(),
                asked.options(),
                asked.least(),
                asked.most(),
                asked.hostField(),
                null,
                RichText.EMPTY,
                null,
                RichText.EMPTY);
    }

    /** Whether it has an answer, of whatever kind. */
    public boolean isAnswered() {
        return answer != null || !richAnswer.isEmpty();
    }

    /** Whether somebody said that it does not apply. */
    public boolean isNotApplicable() {
        return notApplicable != null;
    }

    AnswerScale scale() {
        return new AnswerScale(kind, options, least, most);
    }

    /** An answer takes back that the question does not apply; none leaves that as it is. */
    ScorecardQuestion withAnswer(@Nullable String value) {
        return with(value, RichText.EMPTY, value == null ? notApplicable : null, note);
    }

    ScorecardQuestion withRichAnswer(RichText value) {
        return with(null, value, value.isEmpty() ? notApplicable : null, note);
    }

    ScorecardQuestion withNotApplicable(@Nullable String reason) {
        return with(answer, richAnswer, reason, note);
    }

    ScorecardQuestion withNote(RichText value) {
        return with(answer, richAnswer, notApplicable, value);
    }

    /** The same in a copy of its plan, where nobody has answered it. */
    ScorecardQuestion begunAnew() {
        return with(null, RichText.EMPTY, null, RichText.EMPTY);
    }

    private ScorecardQuestion with(
            @Nullable String answered, RichText richly, @Nullable String reason, RichText noted) {
        return new ScorecardQuestion(
                id, text, category, help, kind, weight, options, least, most, hostField, answered, richly, reason,
                noted);
    }
}
