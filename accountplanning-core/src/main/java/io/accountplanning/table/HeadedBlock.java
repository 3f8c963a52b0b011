package io.accountplanning.table;

import io.accountplanning.error.InvalidException;
import io.accountplanning.error.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A block of cells as spreadsheets copy it, whose first line says which column is which, for what is more than one table of rows. What
 * does not fit is gathered by line and column ({@code block[1]} is the header) and refused as a whole. Used by one thread.
 */
public final class HeadedBlock {

    private static final int MOST_LINES = 50_000;
    private static final int MOST_COLUMNS = 1_000;

    private final List<List<String>> rows;
    private final Locale locale;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Violation> violations = new ArrayList<>();

    /**
     * A column that a block may have.
     *
     * @param column its name in violations
     * @param title what the header calls it when it is written
     * @param alsoRead what else the header may call it; upper case, blanks and signs do not matter in any of them
     */
    public record Heading(String column, String title, List<String> alsoRead) {

        public Heading {
            alsoRead = List.copyOf(alsoRead);
        }

        private boolean isCalled(String text) {
            return Stream.concat(Stream.of(column, title), alsoRead.stream())
                    .anyMatch(name -> plain(name).equals(plain(text)));
        }

        private static String plain(String text) {
            return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        }
    }

    private HeadedBlock(List<List<String>> rows, Locale locale) {
        this.rows = rows;
        this.locale = locale;
    }

    /**
     * Reads a block.
     *
     * @param required the columns without which nothing can be read
     * @param locale in which numbers and dates are written
     * @throws InvalidException when the header lacks one of those, or when what stands between the cells is no tab
     */
    public static HeadedBlock read(String text, List<Heading> headings, Set<String> required, Locale locale) {
        HeadedBlock block = new HeadedBlock(TextBlock.read(text), locale);
        List<String> header = block.rows.isEmpty() ? List.of() : block.rows.get(0);
        block.requireSize("lines", block.rows.size(), MOST_LINES);
        block.requireSize("columns", header.size(), MOST_COLUMNS);
        block.requireTabs(header);
        for (int i = 0; i < header.size(); i++) {
            block.readHeading(header.get(i), i, headings);
        }
        block.lines().forEach(line -> block.requireWidth(line, header.size()));
        for (Heading heading : headings) {
            if (required.contains(heading.column()) && !block.has(heading.column())) {
                block.refuse(1, heading.column(), "is missing: the first line must name the columns", null);
            }
        }
        if (!block.places.keySet().containsAll(required)) {
            block.refuseIfBad();
        }
        return block;
    }

    private void requireSize(String of, int size, int most) {
        if (size > most) {
            throw InvalidException.of(
                    "block", "has at most " + most + " " + of + ", this one has " + size + "; paste it in parts", null);
        }
    }

    private void requireTabs(List<String> header) {
        if (header.size() == 1 && (header.get(0).contains(";") || header.get(0).contains(","))) {
            refuse(1, "has no tabs: columns are separated by tabs, as spreadsheets copy them", header.get(0));
            refuseIfBad();
        }
    }

    private void requireWidth(int line, int width) {
        List<String> row = rows.get(line - 1);
        int cells = row.size();
        while (cells > width && row.get(cells - 1).isBlank()) {
            cells--;
        }
        if (cells > width) {
            refuse(
                    line,
                    "has " + cells + " cells, the header names " + width,
                    String.join("\t", row.subList(width, cells)));
        }
    }

    private void readHeading(String text, int place, List<Heading> headings) {
        Heading heading = headings.stream()
                .filter(known -> known.isCalled(text))
                .findFirst()
                .orElse(null);
        if (heading == null) {
            if (!text.isBlank()
                    || rows.stream()
                            .anyMatch(
                                    row -> place < row.size() && !row.get(place).isBlank())) {
                refuse(1, "column " + (place + 1), unknownHeading(headings), text);
            }
        } else if (places.putIfAbsent(heading.column(), place) != null) {
            refuse(1, "column " + (place + 1), "is named twice", text);
        }
    }

    /** The columns that there are need to be told once only. */
    private String unknownHeading(List<Heading> headings) {
        return violations.isEmpty()
                ? "must be one of " + headings.stream().map(Heading::title).collect(Collectors.joining(", "))
                : "is none of the columns either";
    }

    /** The numbers of the lines below the header that are not blank, counted from the header, which is 1. */
    public List<Integer> lines() {
        List<Integer> lines = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            if (!rows.get(i).stream().allMatch(String::isBlank)) {
                lines.add(i + 1);
            }
        }
        return lines;
    }

    /** Whether the header names that column. */
    public boolean has(String column) {
        return places.containsKey(column);
    }

    /** What stands in a cell; empty text when the line or the block does not reach it. */
    public String text(int line, String column) {
        List<String> row = rows.get(line - 1);
        Integer place = places.get(column);
        return place == null || place >= row.size() ? "" : Formulas.unguarded(row.get(place));
    }

    /** The value of a cell; null when it is blank, or does not fit, which is then gathered. */
    public <V> @Nullable V read(int line, String column, CellType<V> type) {
        String text = text(line, column);
        if (text.isBlank()) {
            return null;
        }
        try {
            return type.read(text, locale);
        } catch (IllegalArgumentException e) {
            refuse(line, column, String.valueOf(e.getMessage()), text);
            return null;
        }
    }

    /** Gathers a cell that does not fit. */
    public void refuse(int line, String column, String rule, @Nullable String text) {
        violations.add(new Violation("block[" + line + "]." + column, rule, text));
    }

    /** Gathers a line that does not fit. */
    private void refuse(int line, String rule, String text) {
        violations.add(new Violation("block[" + line + "]", rule, text));
    }

    /** How many cells were gathered that do not fit. */
    public int refused() {
        return violations.size();
    }

    /**
     * Ends the gathering.
     *
     * @throws InvalidException with every cell that does not fit, when there is one
     */
    public void refuseIfBad() {
        if (!violations.isEmpty()) {
            throw new InvalidException(violations);
        }
    }

    /** A block with a header; lines may be shorter than that. */
    public static String write(List<Heading> headings, List<List<String>> lines) {
        List<List<String>> all = new ArrayList<>();
        all.add(headings.stream().map(Heading::title).toList());
        lines.forEach(line -> all.add(Stream.concat(
                        line.stream().map(Formulas::guarded),
                        Stream.generate(() -> "").limit(Math.max(0, headings.size() - line.size())))
                .toList()));
        return TextBlock.write(all);
    }
}
