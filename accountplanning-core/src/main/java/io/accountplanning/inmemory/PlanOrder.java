package io.accountplanning.inmemory;

import io.accountplanning.customfield.CustomField;
import io.accountplanning.filter.Cursor;
import io.accountplanning.filter.PlanQuery;
import io.accountplanning.filter.PlanSort;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;

/** In what order plans come, told from where pages behind them would start. */
final class PlanOrder {

    private static final int CURRENCY = 3;

    private PlanOrder() {}

    static Comparator<Cursor> of(PlanQuery query, PlanSort sort) {
        Comparator<String> values = values(query, sort);
        Comparator<Cursor> byId = Comparator.comparing(cursor -> cursor.plan().toString());
        return Comparator.comparing(Cursor::value, Comparator.nullsLast(sort.descending() ? values.reversed() : values))
                .thenComparing(sort.descending() ? byId.reversed() : byId);
    }

    private static Comparator<String> values(PlanQuery query, PlanSort sort) {
        String field = sort.customField();
        if (field != null) {
            return values(query.field(field));
        }
        return switch (sort.key()) {
            case CHANGED -> Comparator.comparing(Instant::parse);
            case HEALTH -> Comparator.comparing(BigDecimal::new);
            default -> Comparator.naturalOrder();
        };
    }

    private static Comparator<String> values(CustomField field) {
        return switch (field.kind()) {
            case NUMBER -> Comparator.comparing(BigDecimal::new);
            case MONEY ->
                Comparator.<String, String>comparing(amount -> amount.substring(0, CURRENCY))
                        .thenComparing(amount -> new BigDecimal(amount.substring(CURRENCY + 1)));
            case CHOICE -> Comparator.<String>comparingInt(field::placeOf).thenComparing(Comparator.naturalOrder());
            case TEXT, DATE, YES_NO, MULTI_CHOICE -> Comparator.naturalOrder();
        };
    }
}
