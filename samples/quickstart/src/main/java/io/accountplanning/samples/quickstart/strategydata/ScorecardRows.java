package io.accountplanning.samples.quickstart.strategydata;

import io.accountplanning.samples.quickstart.file.Required;
import io.accountplanning.scorecard.QuestionKind;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A scorecard template, and beside each question what is answered in the worked plan. */
public record ScorecardRows(String id, String name, List<CategoryRow> categories) {

    public ScorecardRows {
        Required.present("id", id);
        Required.present("name", name);
        categories = Required.rows("categories", categories);
        var texts = new HashSet<String>();
        categories.stream().flatMap(category -> category.questions().stream()).forEach(question -> {
            if (!texts.add(question.text())) {
                throw new IllegalArgumentException(
                        "the question \"" + question.text() + "\" is asked twice; remove one");
            }
        });
    }

    /** All questions, in their order. */
    public List<QuestionRow> questions() {
        return categories.stream()
                .flatMap(category -> category.questions().stream())
                .toList();
    }

    public record CategoryRow(String name, BigDecimal weight, List<QuestionRow> questions) {

        public CategoryRow {
            Required.present("name", name);
            Required.present("weight", weight);
            questions = Required.rows("questions", questions);
        }
    }

    /** A question; the answer is what a person would type, or else there is the reason why it does not apply. */
    public record QuestionRow(
            String text,
            QuestionKind kind,
            Map<String, BigDecimal> options,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most,
            @Nullable String answer,
            @Nullable String notApplicable) {

        public QuestionRow {
            Required.present("text", text);
            Required.present("kind", kind);
            options = options == null ? Map.of() : options;
            if ((answer == null) == (notApplicable == null)) {
                throw new IllegalArgumentException("the question \"" + text
                        + "\" needs either an \"answer\" or the reason why it is \"notApplicable\"; write one of them");
            }
        }
    }
}
