package io.accountplanning.samples.quickstart;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Runs the sample in this process and keeps what it prints. */
record Console(int status, String out, String err) {

    /** What it printed, however its lines are broken. */
    String words() {
        return out.replaceAll("\\s+", " ");
    }

    static Console run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var status = Quickstart.run(List.of(arguments), Path.of(""), stream(out), stream(err));
        return new Console(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
