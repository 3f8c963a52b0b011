package io.accountplanning.jpa;

import io.accountplanning.scorecard.AnswerOption;
import io.accountplanning.scorecard.QuestionKind;
import io.accountplanning.scorecard.ScorecardCategory;
import io.accountplanning.scorecard.ScorecardQuestion;
import io.accountplanning.table.CellType;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A {@link ScorecardQuestion} with its answer. */
@Entity(name = "ApScorecardQuestion")
@Table(name = "ap_scorecard_question")
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by take, or by the provider
class ScorecardQuestionEntity extends RowEntity<ScorecardQuestion> {

    private static final CellType<List<AnswerOption>> OPTIONS =
            CellType.listOf(CellType.reference(AnswerOption::parse, AnswerOption::toString));

    @Column(name = "question")
    private String text;

    @Column(name = "category_id")
    private UUID categoryId;

    @Column(name = "help", length = 2_000)
    private @Nullable String help;

    @Column(name = "kind")
    private String kind;

    @Column(name = "weight", precision = 21, scale = 6)
    private BigDecimal weight;

    @Column(name = "answer_options", length = 100_000)
    private @Nullable String options;

    @Column(name = "least_value", precision = 21, scale = 6)
    private @Nullable BigDecimal least;

    @Column(name = "most_value", precision = 21, scale = 6)
    private @Nullable BigDecimal most;

    @Column(name = "host_field")
    private @Nullable String hostField;

    @Column(name = "answer", length = 4_000)
    private @Nullable String answer;

    @Column(name = "rich_answer", length = 100_000)
    private @Nullable String richAnswer;

    @Column(name = "not_applicable", length = 1_000)
    private @Nullable String notApplicable;

    @Column(name = "note", length = 100_000)
    private @Nullable String note;

    protected ScorecardQuestionEntity() {}

    @Override
    void take(ScorecardQuestion row) {
        text = row.text();
        categoryId = row.category().value();
        help = row.help();
        kind = row.kind().name();
        weight = row.weight();
        options = row.options().isEmpty() ? null : OPTIONS.write(row.options());
        least = row.least();
        most = row.most();
        hostField = row.hostField();
        answer = row.answer();
        richAnswer = StoredValues.html(row.richAnswer());
        notApplicable = row.notApplicable();
        note = StoredValues.html(row.note());
    }

    @Override
    ScorecardQuestion row() {
        return new ScorecardQuestion(
                new ScorecardQuestion.Id(rowId()),
                text,
                new ScorecardCategory.Id(categoryId),
                help,
                QuestionKind.valueOf(kind),
                weight,
                options == null ? List.of() : OPTIONS.restore(options),
                least,
                most,
                hostField,
                answer,
                StoredValues.richText(richAnswer),
                notApplicable,
                StoredValues.richText(note));
    }
}
