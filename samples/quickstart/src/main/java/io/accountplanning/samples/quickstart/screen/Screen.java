package io.accountplanning.samples.quickstart.screen;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where the sample says what it did. */
public final class Screen {

    private static final int STEP_COLUMNS = 33;
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

    void table(TextTable table) {
        table.lines().forEach(line -> out.println("  " + line));
    }
}
