package io.accountplanning.export.report;

import io.accountplanning.error.InvalidException;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowId;
import io.accountplanning.table.Table;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence of a document stands on: a section, a field or a row. Written as {@code plan}, {@code planning/threats} or
 * {@code planning/tasks/0192…}, with the row's whole id, so that it stays what it is while the row is there.
 *
 * @param section the section's key; {@code plan} for the plan's own details
 * @param part the name of a field or of a row's table; null for the section as a whole
 * @param row the row's id; null for a section or a field
 */
public record RecordRef(
        String section, @Nullable String part, @Nullable UUID row) {

    private static final Pattern WRITTEN = Pattern.compile("([^/\\s]+)(?:/([^/\\s]+)(?:/([0-9a-f-]{36}))?)?");

    public RecordRef {
        Objects.requireNonNull(section, "section");
        if (row != null) {
            Objects.requireNonNull(part, "part");
        }
    }

    /** A section as a whole. */
    public static RecordRef of(SectionType<?> section) {
        return new RecordRef(section.key(), null, null);
    }

    /** A field of a section. */
    public static RecordRef of(SectionType<?> section, String field) {
        return new RecordRef(section.key(), field, null);
    }

    /** A row of a section. */
    public static RecordRef of(SectionType<?> section, Table<?> table, RowId row) {
        return new RecordRef(section.key(), table.name(), row.value());
    }

    /**
     * Reads what {@link #toString} gives.
     *
     * @throws InvalidException when it is not that
     */
    public static RecordRef parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            throw InvalidException.of(
                    "reference", "is written as section, section/field or section/table/id of the row", text);
        }
        return new RecordRef(
                matcher.group(1),
                matcher.group(2),
                matcher.group(3) == null ? null : UUID.fromString(matcher.group(3)));
    }

    /** Whether the document has it. */
    public boolean isIn(PlanDocument document) {
        return section.equals(PlanDetails.SECTION.key())
                ? isIn(PlanDetails.SECTION, document.plan().details())
                : document.sections().stream().anyMatch(this::isIn);
    }

    /** The row that it leads to; empty when it leads to none, or to none of this document. */
    public Optional<Row> row(PlanDocument document) {
        return document.sections().stream().flatMap(one -> row(one).stream()).findFirst();
    }

    private <S extends PlanSection> boolean isIn(PlanDocument.Part<S> of) {
        return of.type().key().equals(section) && isIn(of.type(), of.state().value());
    }

    private <S extends PlanSection> boolean isIn(SectionType<S> type, S value) {
        if (part == null) {
            return true;
        }
        return row == null
                ? type.fields().stream().anyMatch(field -> field.name().equals(part))
                : rowOf(type, value).isPresent();
    }

    private <S extends PlanSection> Optional<Row> row(PlanDocument.Part<S> of) {
        return of.type().key().equals(section) ? rowOf(of.type(), of.state().value()) : Optional.empty();
    }

    private <S extends PlanSection> Optional<Row> rowOf(SectionType<S> type, S value) {
        for (Table<?> table : type.tables()) {
            if (table.name().equals(part)) {
                return type.rows(value, table).stream()
                        .filter(one -> one.id().value().equals(row))
                        .map(Row.class::cast)
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return section + (part == null ? "" : "/" + part) + (row == null ? "" : "/" + row);
    }
}
