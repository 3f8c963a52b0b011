package io.accountplanning.export.column;

import io.accountplanning.customfield.CustomFieldTab.Filled;
import io.accountplanning.export.label.Labels;
import io.accountplanning.host.StaffNames;
import io.accountplanning.host.UserId;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.time.DayText;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the cells of one table say, each thing looked up once; a row repeats what rows before it said. Used by one thread. */
public final class TableWords {

    private static final int REMEMBERED = 10_000;

    private final Labels labels;
    private final StaffNames staff;
    private final DateTimeFormatter month;
    private final Map<Enum<?>, String> constants = new HashMap<>();
    private final Map<PlanPeriod, String> periods = new HashMap<>();
    private final Map<UserId, String> names = new HashMap<>();

    /** In the language of the labels, with people called so. */
    public TableWords(Labels labels, StaffNames staff) {
        this.labels = labels;
        this.staff = staff;
        this.month = DateTimeFormatter.ofPattern("LLLL yyyy", labels.locale());
    }

    /** What the label of that key says. */
    public String label(String key) {
        return labels.find(key)
                .orElseThrow(() -> new IllegalStateException(
                        "No label " + key + System.lineSeparator() + "Maybe a bundle of the library is missing?"));
    }

    /** Yes or no. */
    public String yesNo(boolean yes) {
        return labels.word(yes ? "yes" : "no");
    }

    /** A value of a custom field as a person reads it; empty text for an empty one. */
    public String show(Filled filled) {
        return filled.show(labels.locale());
    }

    /** What the constant is called; null for none. */
    public @Nullable String of(@Nullable Enum<?> constant) {
        return constant == null ? null : constants.computeIfAbsent(constant, labels::constant);
    }

    /** The person's name, or the id of whom the host does not tell. */
    public String name(UserId user) {
        return remembered(names).computeIfAbsent(user, staff::of);
    }

    /** The period as people write it; one that no calendar has, by its days. */
    public String period(PlanPeriod period) {
        return remembered(periods).computeIfAbsent(period, this::show);
    }

    private String show(PlanPeriod period) {
        LocalDate start = period.startInclusive();
        String year = String.valueOf(start.getYear());
        int number = start.getMonthValue() - 1;
        return switch (period.kind()) {
            case MONTH -> month.format(start);
            case QUARTER -> number % 3 == 0 ? labels.word("quarter", number / 3 + 1, year) : days(period);
            case HALF_YEAR -> number % 6 == 0 ? labels.word("halfYear", number / 6 + 1, year) : days(period);
            case YEAR -> number == 0 ? year : days(period);
            case CUSTOM -> days(period);
        };
    }

    private String days(PlanPeriod period) {
        return labels.word(
                "dates",
                DayText.medium(period.startInclusive(), labels.locale()),
                DayText.medium(period.endExclusive().minusDays(1), labels.locale()));
    }

    /** The map, emptied when it has grown so large that remembering no longer pays. */
    private static <K> Map<K, String> remembered(Map<K, String> map) {
        if (map.size() >= REMEMBERED) {
            map.clear();
        }
        return map;
    }
}
