package io.accountplanning.comparison;

import io.accountplanning.section.SectionType;
import io.accountplanning.table.Column;
import io.accountplanning.table.Table;
import io.accountplanning.text.ReadableName;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;

/** English, with names made readable. */
record ReadableNaming(Locale locale) implements Naming {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("yes", "yes"),
            Map.entry("no", "no"),
            Map.entry("change.field", "{0}: {1}"),
            Map.entry("change.row", "{0}, {1} “{2}”: {3}"),
            Map.entry("change.rowAlone", "{0} “{1}”: {2}"),
            Map.entry("change.text", "“{0}”"),
            Map.entry("change.of", "{0} of {1}"),
            Map.entry("change.added", "{0}: “{2}” was added to {1}"),
            Map.entry("change.addedWith", "{0}: “{2}” was added to {1} ({3})"),
            Map.entry("change.removed", "{0}: “{2}” was removed from {1}"),
            Map.entry("change.moved", "moved from place {0} to place {1}"),
            Map.entry("change.movedSomewhere", "moved"),
            Map.entry("change.gone", "something that is gone"),
            Map.entry("change.value", "{0} changed from {1} to {2}"),
            Map.entry("change.filled", "{0} set to {1}"),
            Map.entry("change.emptied", "{0} emptied, it was {1}"),
            Map.entry("change.cell", "{0} {1}"),
            Map.entry("agenda.openDecisions", "Open decisions of the review on {0}: {1}"),
            Map.entry("agenda.overdueTasks", "Overdue tasks: {0}"),
            Map.entry("agenda.goalsOffPace", "Goals off pace: {0} of {1}"),
            Map.entry("agenda.goalOffPace", "{0}: {1} % of the {2} % expected"),
            Map.entry("agenda.more", "and {0} more"));

    @Override
    public String section(SectionType<?> section) {
        return ReadableName.of(section.key());
    }

    @Override
    public String field(SectionType<?> section, Column<?, ?> field) {
        return ReadableName.of(field.name());
    }

    @Override
    public String table(SectionType<?> section, Table<?> table) {
        return ReadableName.of(table.name());
    }

    @Override
    public String column(SectionType<?> section, Table<?> table, Column<?, ?> column) {
        return ReadableName.of(column.name());
    }

    @Override
    public String constant(Enum<?> constant) {
        return ReadableName.of(constant.name());
    }

    @Override
    public String word(String key, Object... arguments) {
        String pattern = WORDS.getOrDefault(key, ReadableName.of(key));
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }
}
