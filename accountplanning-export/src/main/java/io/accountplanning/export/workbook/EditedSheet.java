package io.accountplanning.export.workbook;

import io.accountplanning.export.sheet.SheetCell;
import io.accountplanning.export.sheet.SheetRow;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A sheet of an edited workbook: what stands in it, and what stood in it when it was written. */
final class EditedSheet {

    private final String plan;
    private final String key;
    private final String name;
    private final long version;
    private final Map<String, Map<String, String>> before = new LinkedHashMap<>();
    private final List<EditedRow> rows = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> headers = new ArrayList<>();
    private @Nullable Problem problem;

    /**
     * A row as it stands in the file.
     *
     * @param number counted from 1
     * @param id of the row; of a field its name
     * @param isNew whether it was not in the workbook when that was written
     * @param cells by the names of their columns, with what spreadsheets call them
     */
    record EditedRow(int number, String id, boolean isNew, Map<String, EditedCell> cells) {}

    /**
     * A cell as it stands in the file.
     *
     * @param place such as {@code C5}
     */
    record EditedCell(String place, SheetCell cell) {}

    /**
     * Why nothing of it can be read.
     *
     * @param rule as labels call it
     * @param what it is about
     */
    record Problem(String rule, String what) {}

    EditedSheet(String plan, String key, String name, long version) {
        this.plan = plan;
        this.key = key;
        this.name = name;
        this.version = version;
        this.problem = new Problem("sheetMissing", "");
    }

    void names(List<String> all) {
        names.addAll(all);
    }

    void headers(List<String> all) {
        headers.addAll(all);
    }

    void before(String id, List<String> tokens) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < names.size() && i < tokens.size(); i++) {
            cells.put(names.get(i), tokens.get(i));
        }
        before.put(id, cells);
    }

    /** Of a field: what stood in it. */
    void beforeField(String field, String token) {
        before.put(field, Map.of(field, token));
    }

    boolean isOfFields() {
        return key.endsWith("/");
    }

    /** Takes what stands in the sheet, its header first. */
    void read(List<SheetRow> read) {
        problem = null;
        if (isOfFields()) {
            read.stream().skip(1).forEach(this::readField);
            return;
        }
        Map<String, Integer> places = places(read.get(0));
        if (places.size() == names.size()) {
            read.stream().skip(1).forEach(row -> readRow(row, places));
        }
    }

    private Map<String, Integer> places(SheetRow header) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < headers.size(); i++) {
            int place = place(header, headers.get(i), i + 1);
            if (place > 0) {
                places.put(names.get(i), place);
            } else if (problem == null) {
                problem = new Problem("columnMissing", headers.get(i));
            }
        }
        return places;
    }

    /** Where it was, if it is still there, since two columns may be called the same; else wherever it is now. */
    private static int place(SheetRow header, String title, int was) {
        if (isCalled(header, was, title)) {
            return was;
        }
        for (int i = 1; i < header.cells().size(); i++) {
            if (isCalled(header, i, title)) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isCalled(SheetRow header, int place, String title) {
        return header.cell(place).text().strip().equals(title.strip());
    }

    private void readField(SheetRow row) {
        String field = row.cell(0).text();
        if (before.containsKey(field)) {
            rows.add(
                    new EditedRow(row.number(), field, false, Map.of(field, new EditedCell(row.name(2), row.cell(2)))));
        }
    }

    private void readRow(SheetRow row, Map<String, Integer> places) {
        Map<String, EditedCell> cells = new HashMap<>();
        places.forEach((name, place) -> cells.put(name, new EditedCell(row.name(place), row.cell(place))));
        if (cells.values().stream().allMatch(cell -> cell.cell().isEmpty())) {
            return;
        }
        String id = row.cell(0).text();
        boolean isNew = !before.containsKey(id) || !seen.add(id);
        rows.add(new EditedRow(row.number(), isNew ? newId(row.number()) : id, isNew, cells));
    }

    /** The same whenever the file is read, so that a row that was taken over is known when the file comes again. */
    private String newId(int row) {
        String of = String.join("\n", plan, key, Long.toString(version), Integer.toString(row));
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8)).toString();
    }

    String key() {
        return key;
    }

    String name() {
        return name;
    }

    long version() {
        return version;
    }

    List<EditedRow> rows() {
        return rows;
    }

    /** What stood in its rows, by their ids, from the top. */
    Map<String, Map<String, String>> before() {
        return before;
    }

    /** Why it cannot be read; null when it can. */
    @Nullable
    Problem problem() {
        return problem;
    }

    /** Whether the cell says something else than when it was written. */
    boolean isChanged(EditedRow row, String column) {
        if (row.isNew()) {
            return true;
        }
        EditedCell cell = row.cells().get(column);
        String token = before.getOrDefault(row.id(), Map.of()).getOrDefault(column, "");
        return cell != null && !BookCell.token(cell.cell()).equals(uncut(token));
    }

    /** Whether a cell could not hold all that there was. */
    boolean wasCut(EditedRow row, String column) {
        return before.getOrDefault(row.id(), Map.of()).getOrDefault(column, "").startsWith("c");
    }

    private static String uncut(String token) {
        return token.startsWith("c") ? token.substring(1) : token;
    }
}
