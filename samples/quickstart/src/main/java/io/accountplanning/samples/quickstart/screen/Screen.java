package io.accountplanning.samples.quickstart.screen;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Where the sample says what it did. */
public final class Screen {

    private static final int STEP_COLUMNS = 33;
    private static final int MARGIN = 15;
    private static final int HANGING = 2;
    private static final int COLUMNS = 100;

    private final PrintStream out;
    private int steps;

    public Screen(PrintStream out) {
        this.out = out;
    }

    /** A screen that nobody sees. */
    public static Screen silent() {
        return new Screen(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    }

    public void line(String text) {
        out.println(text);
    }

    public void title(String text) {
        out.println();
        out.println(text);
    }

    /** The next step, and what came of it. */
    public void step(String name, String result) {
        steps++;
        var head = "  " + steps + "  " + TextWidth.fit(name, STEP_COLUMNS);
        for (var line : TextWidth.wrap(result, COLUMNS - head.length())) {
            out.println(head + line);
            head = " ".repeat(head.length());
        }
    }

    /** A heading in the margin, and beside it lines that are as long as they need to be. */
    public void paragraph(String heading, List<String> lines) {
        var head = "  " + TextWidth.fit(heading, MARGIN);
        for (var text : lines) {
            for (var line : TextWidth.wrap(text, COLUMNS - MARGIN - 2 - HANGING)) {
                out.println(head + line);
                head = " ".repeat(MARGIN + 2 + HANGING);
            }
            head = " ".repeat(MARGIN + 2);
        }
    }

    /** The same with no more than so many lines, and how many there are besides. */
    public void paragraph(String heading, List<String> lines, int most) {
        if (lines.size() <= most) {
            paragraph(heading, lines);
        } else {
            var shown = new ArrayList<>(lines.subList(0, most));
            shown.add("… and " + (lines.size() - most) + " more");
            paragraph(heading, shown);
        }
    }

    void table(TextTable table) {
        table.lines().forEach(line -> out.println("  " + line));
    }
}
