package io.accountplanning.section;

import io.accountplanning.table.Row;
import io.accountplanning.table.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the rows of a section are called, to call those by that have nothing to be called by but them. */
final class RowLabels {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Map<String, String> labels = new HashMap<>();

    private RowLabels() {}

    /** Those of two states; what rows are called in the later one goes first. */
    static <S extends PlanSection> RowLabels of(SectionType<S> type, S before, S after) {
        RowLabels all = new RowLabels();
        type.tables().forEach(table -> all.take(type, table, before));
        type.tables().forEach(table -> all.take(type, table, after));
        return all;
    }

    private <S extends PlanSection, R extends Row> void take(SectionType<S> type, Table<R> table, S section) {
        if (!table.isLabelledByReferences()) {
            type.rows(section, table).forEach(row -> labels.put(row.id().value().toString(), table.label(row)));
        }
    }

    /** A label with the names of rows in place of their ids; an id of no row of the section stays. */
    String readable(String label) {
        return ID.matcher(label)
                .replaceAll(found -> Matcher.quoteReplacement(labels.getOrDefault(found.group(), found.group())));
    }
}
