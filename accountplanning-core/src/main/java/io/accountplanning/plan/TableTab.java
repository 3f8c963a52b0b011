package io.accountplanning.plan;

import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.Column;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowId;
import io.accountplanning.table.RowNames;
import io.accountplanning.table.Table;
import io.accountplanning.table.TableEdits;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A table on a tab, edited as in a spreadsheet: what is typed is read in the person's locale. Every edit is one
 * {@link SectionTab#edit(UnaryOperator)} and throws what that throws; what does not fit is reported whole, cell by cell, and then
 * nothing has changed. A cell that refers to a row of the section is typed and copied as what that row is called; where several are called
 * the same, as its id. Thread-safe.
 *
 * @param <S> the section
 * @param <R> the row
 */
public final class TableTab<S extends PlanSection, R extends Row> {

    private final SectionTab<S> tab;
    private final SectionType<S> type;
    private final Table<R> table;
    private final @Nullable Long version;

    TableTab(SectionTab<S> tab, SectionType<S> type, Table<R> table, @Nullable Long version) {
        this.tab = tab;
        this.type = type;
        this.table = table;
        this.version = version;
    }

    /**
     * The same table, edited only while the section is still in the version that the person saw.
     *
     * @param seen from {@link SectionState#version()}; else edits throw {@link io.accountplanning.error.ConflictException}
     */
    public TableTab<S, R> at(long seen) {
        return new TableTab<>(tab, type, table, seen);
    }

    /** The rows as they are stored, in order. */
    public List<R> rows() {
        return type.rows(tab.get(), table);
    }

    /** Types into one cell; blank text empties it. */
    public SectionState<S> set(RowId row, String column, String text, Locale locale) {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(locale, "locale");
        return edit((rows, names) -> TableEdits.set(table, rows, row, column, text, locale, names));
    }

    /** Inserts a row at a position, 0 for the top, with what was typed into it, by column name. */
    public SectionState<S> insert(int position, Map<String, String> cells, Locale locale) {
        Objects.requireNonNull(cells, "cells");
        Objects.requireNonNull(locale, "locale");
        return edit((rows, names) -> TableEdits.insert(table, rows, position, cells, locale, names));
    }

    /** Moves a row to a position, 0 for the top, counted without it. */
    public SectionState<S> move(RowId row, int position) {
        Objects.requireNonNull(row, "row");
        return edit((rows, names) -> TableEdits.move(table, rows, row, position));
    }

    /** Deletes a row. */
    public SectionState<S> delete(RowId row) {
        Objects.requireNonNull(row, "row");
        return edit((rows, names) -> TableEdits.delete(table, rows, row));
    }

    /**
     * Pastes a block copied from a spreadsheet: cells separated by tabs, lines by line breaks, in the order of the table's
     * {@linkplain Table#columns() columns}. Lines below the last row become new rows. A header line, or a blank line between
     * others, is a row like any other, and refused where it does not fit.
     *
     * @param at the row under the block's first line; null appends new rows at the bottom
     * @param column the column under the block's first cell
     */
    public SectionState<S> paste(@Nullable RowId at, String column, String block, Locale locale) {
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(block, "block");
        Objects.requireNonNull(locale, "locale");
        return edit((rows, names) -> TableEdits.paste(table, rows, at, column, block, locale, names));
    }

    /** All of it as a block that a spreadsheet pastes, without a header. */
    public String copy(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        S section = tab.get();
        List<String> columns = table.columns().stream().map(Column::name).toList();
        return TableEdits.copy(table, type.rows(section, table), columns, locale, type.rowNames(section, table));
    }

    /** Those rows and columns as a block that a spreadsheet pastes; the section is read for the names of rows that cells refer to. */
    public String copy(List<R> rows, List<String> columns, Locale locale) {
        Objects.requireNonNull(rows, "rows");
        Objects.requireNonNull(columns, "columns");
        Objects.requireNonNull(locale, "locale");
        return TableEdits.copy(table, rows, columns, locale, type.rowNames(tab.get(), table));
    }

    private SectionState<S> edit(BiFunction<List<R>, RowNames, List<R>> edit) {
        UnaryOperator<S> change = section ->
                type.withRows(section, table, edit.apply(type.rows(section, table), type.rowNames(section, table)));
        Long seen = version;
        return seen == null ? tab.edit(change) : tab.edit(seen, change);
    }
}
