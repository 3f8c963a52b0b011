package io.accountplanning.export.workbook;

import io.accountplanning.error.InvalidException;
import io.accountplanning.export.sheet.SheetFile;
import io.accountplanning.export.sheet.SheetRow;
import io.accountplanning.plan.PlanId;
import io.accountplanning.section.Audience;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads what somebody made of a workbook. */
final class BookReader {

    private static final String NOT_OURS = "is no workbook of a plan: its hidden sheet " + HiddenNotes.SHEET
            + " is missing; take one that the plan was written to";

    /** The most cells of a workbook in which something stands; all of them are in memory at once. */
    static final int MOST_CELLS = 2_000_000;

    /** The most characters in all of them. */
    static final int MOST_CHARACTERS = 50_000_000;

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Map<String, EditedSheet> sheets = new LinkedHashMap<>();
    private final Map<String, String> people = new HashMap<>();
    private List<String> head = List.of();
    private EditedSheet current = new EditedSheet("", "/", "", 0);
    private long cells;
    private long characters;

    /**
     * An edited workbook.
     *
     * @param people ids by the names that the workbook calls them
     * @param sheets by their keys
     */
    record Book(
            PlanId plan, String number, Locale locale, Map<String, String> people, Map<String, EditedSheet> sheets) {}

    static Book read(SheetFile file) throws IOException {
        if (!file.sheets().contains(HiddenNotes.SHEET)) {
            throw InvalidException.of("file", NOT_OURS, null);
        }
        BookReader reader = new BookReader();
        file.read(HiddenNotes.SHEET, row -> reader.note(reader.counted(row)));
        Book book = reader.book();
        for (String name : file.sheets()) {
            if (!name.equals(HiddenNotes.SHEET) && !name.equals(ChoiceLists.SHEET)) {
                reader.readSheet(file, name);
            }
        }
        return book;
    }

    private SheetRow counted(SheetRow row) {
        cells += row.cells().size();
        characters +=
                row.cells().stream().mapToLong(cell -> cell.text().length()).sum();
        if (cells > MOST_CELLS || characters > MOST_CHARACTERS) {
            throw InvalidException.of(
                    "file",
                    "has more than " + MOST_CELLS + " cells or " + MOST_CHARACTERS
                            + " characters, which is more than a plan holds",
                    null);
        }
        return row;
    }

    private void note(SheetRow row) {
        List<String> texts = row.cells().stream().map(cell -> cell.text()).toList();
        List<String> rest = texts.subList(1, texts.size());
        switch (texts.get(0)) {
            case HiddenNotes.WORKBOOK -> head = rest;
            case HiddenNotes.PERSON -> people.put(at(rest, 1), at(rest, 0));
            case HiddenNotes.TABLE -> {
                current = new EditedSheet(at(head, 1), at(rest, 0), at(rest, 1), Long.parseLong(number(at(rest, 2))));
                sheets.put(current.key(), current);
            }
            case HiddenNotes.NAMES -> current.names(rest);
            case HiddenNotes.HEADERS -> current.headers(rest);
            case HiddenNotes.ROW -> {
                if (current.isOfFields()) {
                    current.beforeField(at(rest, 0), at(rest, 1));
                } else {
                    current.before(id(at(rest, 0)), rest.subList(Math.min(1, rest.size()), rest.size()));
                }
            }
            default -> {} // a later release may note more
        }
    }

    private static String at(List<String> texts, int index) {
        return index < texts.size() ? texts.get(index) : "";
    }

    private static String id(String text) {
        if (!ID.matcher(text).matches()) {
            throw InvalidException.of("file", NOT_OURS, text);
        }
        return text;
    }

    private static String number(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw InvalidException.of("file", NOT_OURS, text);
        }
        return text;
    }

    private Book book() {
        if (!at(head, 0).equals(HiddenNotes.FORMAT)) {
            throw InvalidException.of(
                    "file", "is a workbook of another release; write the plan to a new one", at(head, 0));
        }
        if (at(head, 4).equals(Audience.CLIENT.name())) {
            throw InvalidException.of(
                    "file",
                    "was written for a client, who is not shown all of the plan; it cannot be read back",
                    at(head, 2));
        }
        try {
            return new Book(PlanId.parse(at(head, 1)), at(head, 2), Locale.forLanguageTag(at(head, 3)), people, sheets);
        } catch (InvalidException | IllegalArgumentException e) {
            throw InvalidException.of("file", NOT_OURS, at(head, 1));
        }
    }

    private void readSheet(SheetFile file, String name) throws IOException {
        List<SheetRow> rows = new ArrayList<>();
        file.read(name, row -> rows.add(counted(row)));
        EditedSheet sheet =
                rows.isEmpty() ? null : sheets.get(rows.get(0).cell(0).text());
        if (sheet != null && sheet.problem() != null) {
            sheet.read(rows);
        }
    }
}
