package io.accountplanning.permission;

import io.accountplanning.comparison.Naming;
import io.accountplanning.marketposition.BcgSuggestion;
import io.accountplanning.marketposition.MarketPosition;
import io.accountplanning.planning.Task;
import io.accountplanning.review.BusinessReview;
import io.accountplanning.review.Decision;
import io.accountplanning.scorecard.Scorecard;
import io.accountplanning.scorecard.ScorecardQuestion;
import io.accountplanning.settings.BcgCuts;
import io.accountplanning.table.RowId;
import io.accountplanning.table.Table;
import io.accountplanning.text.RichText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Arguments of any type that a call asks for. */
final class Samples {

    private static final List<Object> ALL = List.of(
            "x",
            1L,
            1,
            Locale.ENGLISH,
            LocalDate.of(2027, 1, 1),
            BigDecimal.ONE,
            UnaryOperator.identity(),
            RichText.EMPTY,
            List.of(),
            Map.of(),
            Scorecard.Id.next(),
            ScorecardQuestion.Id.next(),
            BusinessReview.Id.next(),
            Decision.Id.next(),
            Task.TABLE,
            Naming.readable(Locale.ENGLISH),
            BcgSuggestion.of(MarketPosition.EMPTY, BcgCuts.DEFAULT));

    private Samples() {}

    static Object of(Class<?> type) {
        Class<?> boxed = type == long.class ? Long.class : type == int.class ? Integer.class : type;
        return ALL.stream()
                .filter(boxed::isInstance)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Samples has nothing of " + type + ", a "
                        + (RowId.class.isAssignableFrom(type) ? "row's id" : "value or " + Table.class)));
    }
}
