package io.accountplanning.portal;

import io.accountplanning.plan.PlanDocument;
import io.accountplanning.review.AgendaPoint;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.sharing.SharedPart;
import io.accountplanning.sharing.Sharing;
import io.accountplanning.sharing.SharingChoice.Choice;
import io.accountplanning.table.CellType;
import io.accountplanning.table.Column;
import io.accountplanning.table.Row;
import io.accountplanning.table.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The rules of sharing once more, read thing by thing and round by round until nothing changes: slow, and plain. */
final class PlainSharing {

    /** Which columns say what a row stands under, as the screens show it; required references do so by themselves. */
    private static final Set<String> UNDER = Set.of(
            "tasks.objective",
            "tasks.item",
            "goals.objective",
            "goals.parent",
            "nodes.parent",
            "nodes.origin",
            "businessUnits.parent",
            "products.parent");

    private static final String ROW = "(?!00000000)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private record Place(SectionType<?> section, Table<?> table, Row row) {}

    private final PlanDocument document;
    private final Map<SharedPart, Choice> choices = new HashMap<>();
    private final Map<String, Place> rows = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();

    PlainSharing(PlanDocument document) {
        this.document = document;
        document.section(Sharing.SECTION).choices().forEach(one -> choices.put(one.what(), one.choice()));
        document.sections().forEach(this::take);
        int before;
        do {
            before = hidden.size();
            rows.forEach((id, place) -> {
                if (!isSeen(place)) {
                    hidden.add(id);
                }
            });
        } while (hidden.size() > before);
    }

    private <S extends PlanSection> void take(PlanDocument.Part<S> part) {
        for (Table<?> table : part.type().tables()) {
            part.type()
                    .rows(part.state().value(), table)
                    .forEach(row -> rows.put(row.id().value().toString(), new Place(part.type(), table, row)));
        }
    }

    /** The markers that a client sees. */
    Set<String> seen() {
        Set<String> seen = new TreeSet<>();
        document.sections().stream()
                .filter(part -> !part.type().isBookkeeping())
                .forEach(part -> part.type().fields().forEach(field -> {
                    boolean open = isOpen(part.type()) && !field.isInternal();
                    if (isText(field) && allowed(SharedPart.field(part.type(), field.name()), part.type(), open)) {
                        seen.add(Planted.marker(part.type().key(), field.name(), "-"));
                    }
                }));
        rows.forEach((id, place) -> {
            if (!hidden.contains(id)) {
                place.table().columns().stream()
                        .filter(column -> isText(column)
                                && !column.name().equals("origin")
                                && isSeen(place.section(), place.table(), column))
                        .forEach(column -> seen.add(Planted.cell(place.section(), place.table(), place.row(), column)));
            }
        });
        return seen;
    }

    private boolean isSeen(Place place) {
        SectionType<?> section = place.section();
        Table<?> table = place.table();
        boolean open = choices.get(SharedPart.table(section, table)) == Choice.SHARED
                || (isOpen(section) && !table.isInternal());
        if (section.isBookkeeping()
                || choices.get(SharedPart.table(section, table)) == Choice.INTERNAL
                || !allowed(SharedPart.row(section, table, place.row().id()), section, open)) {
            return false;
        }
        return table.columns().stream()
                        .allMatch(column -> (!column.isRequired() || isSeen(section, table, column))
                                && refersToNothingHidden(place, column))
                && isToldWhole(place);
    }

    @SuppressWarnings("unchecked") // the column is one of the row's table
    private boolean refersToNothingHidden(Place place, Column<?, ?> column) {
        if (!column.isRequired() && !UNDER.contains(place.table().name() + "." + column.name())) {
            return true;
        }
        String written = ((Column<Row, ?>) column).write(place.row());
        return written == null
                || (hidden.stream().noneMatch(written::contains)
                        && (!isRowChosen(Choice.INTERNAL) && !isRowChosen(Choice.SHARED)
                                || !written.matches(ROW)
                                || rows.containsKey(written)));
    }

    /** A point of an agenda that was made from a section, of which nothing may be hidden by anybody. */
    private boolean isToldWhole(Place place) {
        if (!place.table().name().equals("agenda")) {
            return true;
        }
        String origin = ((AgendaPoint) place.row()).origin();
        if (origin == null) {
            return true;
        }
        SectionType<?> section = document.sections().stream()
                .map(PlanDocument.Part::type)
                .filter(type -> type.key().equals(origin))
                .findFirst()
                .orElseThrow();
        return isOpen(section)
                && !isRowChosen(Choice.INTERNAL)
                && choices.entrySet().stream()
                        .noneMatch(
                                entry -> entry.getKey().section().equals(origin) && entry.getValue() == Choice.INTERNAL)
                && rows.values().stream()
                        .filter(row ->
                                row.section().equals(section) && !row.table().isInternal())
                        .noneMatch(row -> hidden.contains(row.row().id().value().toString()));
    }

    private boolean isSeen(SectionType<?> section, Table<?> table, Column<?, ?> column) {
        return choices.get(SharedPart.table(section, table)) != Choice.INTERNAL
                && allowed(SharedPart.column(section, table, column.name()), section, !column.isInternal());
    }

    /** Whether somebody chose so for a section, a table, a row, or what a row cannot be without: others may have stood under that. */
    private boolean isRowChosen(Choice choice) {
        return choices.entrySet().stream()
                .filter(entry -> entry.getValue() == choice)
                .map(entry -> entry.getKey())
                .anyMatch(what -> what.row() != null || what.part() == null || rowsNeed(what));
    }

    private boolean rowsNeed(SharedPart what) {
        return document.sections().stream()
                .map(PlanDocument.Part::type)
                .anyMatch(section -> section.tables().stream()
                        .anyMatch(table -> what.equals(SharedPart.table(section, table))
                                || table.columns().stream()
                                        .filter(Column::isRequired)
                                        .anyMatch(column ->
                                                what.equals(SharedPart.column(section, table, column.name())))));
    }

    private boolean isOpen(SectionType<?> section) {
        Choice choice = choices.get(SharedPart.of(section));
        return choice == null ? !section.isInternal() : choice == Choice.SHARED;
    }

    private boolean allowed(SharedPart what, SectionType<?> section, boolean otherwise) {
        if (choices.get(SharedPart.of(section)) == Choice.INTERNAL) {
            return false;
        }
        Choice choice = choices.get(what);
        return choice == null ? otherwise : choice == Choice.SHARED;
    }

    private static boolean isText(Column<?, ?> column) {
        return column.type().kind() == CellType.Kind.TEXT || column.type().kind() == CellType.Kind.RICH_TEXT;
    }
}
