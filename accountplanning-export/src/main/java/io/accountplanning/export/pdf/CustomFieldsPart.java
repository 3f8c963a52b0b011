package io.accountplanning.export.pdf;

import io.accountplanning.catalog.CatalogEntry;
import io.accountplanning.customfield.CustomField;
import io.accountplanning.customfield.CustomFieldTab.Filled;
import io.accountplanning.customfield.CustomValue;
import io.accountplanning.customfield.CustomValues;
import io.accountplanning.export.label.ValueTexts;
import io.accountplanning.export.pdf.ViewTable.Fit;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.table.CellType;
import io.accountplanning.text.ReadableName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What the plan and its tasks have in the tenant's custom fields, in the order of the fields; those out of use come last. */
final class CustomFieldsPart {

    private final Pen pen;
    private final List<CatalogEntry<CustomField>> fields;

    CustomFieldsPart(Pen pen) {
        this.pen = pen;
        this.fields = pen.report().customFields();
    }

    void write(CustomValues values) {
        List<CustomValue> ordered = values.values().stream()
                .sorted(Comparator.comparing(this::place))
                .toList();
        table(ordered.stream().filter(value -> value.task() == null).toList(), false);
        table(ordered.stream().filter(value -> task(value).isPresent()).toList(), true);
    }

    private void table(List<CustomValue> values, boolean ofTasks) {
        List<ViewTable.Column> columns = new ArrayList<>();
        if (ofTasks) {
            columns.add(pen.texts(
                    pen.labels().table(Planning.SECTION, Task.TABLE),
                    Fit.TEXT,
                    values,
                    value -> task(value).map(Task::action).orElse("")));
        }
        columns.add(pen.column("field", Fit.TEXT, values, this::label));
        columns.add(pen.column("value", Fit.TEXT, values, this::value));
        pen.sheet().table(ViewTable.ofNames(columns));
    }

    private int place(CustomValue value) {
        return definition(value).map(fields::indexOf).orElse(Integer.MAX_VALUE);
    }

    private String label(CustomValue value) {
        return definition(value).map(entry -> entry.value().label()).orElseGet(() -> ReadableName.of(value.field()));
    }

    private String value(CustomValue value) {
        CustomField field = definition(value).map(CatalogEntry::value).orElse(null);
        if (field == null) {
            return value.value();
        }
        return switch (field.kind()) {
            case NUMBER -> ValueTexts.stored(CellType.number(), value.value(), pen.values()::number);
            case DATE -> ValueTexts.stored(CellType.date(), value.value(), pen.values()::date);
            case MONEY ->
                ValueTexts.stored(
                        CellType.amount(), value.value(), amount -> pen.values().money(amount, pen.currency()));
            case YES_NO -> pen.labels().word(Boolean.parseBoolean(value.value()) ? "yes" : "no");
            case TEXT, CHOICE, MULTI_CHOICE ->
                new Filled(value.field(), field, value.value())
                        .show(pen.labels().locale());
        };
    }

    private Optional<CatalogEntry<CustomField>> definition(CustomValue value) {
        return fields.stream().filter(entry -> entry.id().equals(value.field())).findFirst();
    }

    private Optional<Task> task(CustomValue value) {
        UUID id = value.task();
        return id == null
                ? Optional.empty()
                : pen.document().find(Planning.SECTION).stream()
                        .flatMap(planning -> planning.tasks().stream())
                        .filter(task -> Objects.equals(task.id().value(), id))
                        .findFirst();
    }
}
