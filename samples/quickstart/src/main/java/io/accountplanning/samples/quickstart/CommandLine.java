package io.accountplanning.samples.quickstart;

import io.accountplanning.samples.quickstart.file.Nearest;
import io.accountplanning.samples.quickstart.file.QuickstartException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the person who starts the sample asks for. Without a user, the owner of the worked plan does everything. */
record CommandLine(boolean help, Path data, Path out, String database, Optional<String> user) {

    static final String USAGE = """
            Usage: quickstart [--data DIR] [--out DIR] [--db URL] [--user ID] [--help]

              --data DIR   folder of the data files; default: data, beside the sample
              --out DIR    folder for what the sample writes; default: target/quickstart, beside the sample
              --db URL     JDBC address of an H2 database; default: an H2 file below the out folder
              --user ID    who does it, an id from staff.csv; default: the owner of the worked plan
              --help       print this and do nothing
            """;

    private static final List<String> OPTIONS = List.of("--data", "--out", "--db", "--user", "--help");

    /**
     * Relative folders are meant from {@code workingFolder}.
     *
     * @throws QuickstartException when the arguments cannot be understood
     */
    static CommandLine parse(List<String> arguments, Path workingFolder) {
        var given = given(arguments);
        var home = SampleHome.find(workingFolder);
        var data = folder(given, "--data", workingFolder).orElse(home.resolve("data"));
        var out = folder(given, "--out", workingFolder).orElse(home.resolve("target/quickstart"));
        return new CommandLine(
                given.containsKey("--help"), data, out, database(given, out), Optional.ofNullable(given.get("--user")));
    }

    private static Map<String, String> given(List<String> arguments) {
        var given = new HashMap<String, String>();
        var rest = arguments.iterator();
        while (rest.hasNext()) {
            var argument = rest.next();
            var equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
            var option = equals < 0 ? argument : argument.substring(0, equals);
            if (!OPTIONS.contains(option)) {
                throw unknown(option);
            }
            var value = equals >= 0
                    ? argument.substring(equals + 1)
                    : option.equals("--help") || !rest.hasNext() ? "" : rest.next();
            if (given.put(option, checked(option, value)) != null) {
                throw new QuickstartException("The option " + option + " is given twice; give it once.");
            }
        }
        return given;
    }

    private static QuickstartException unknown(String option) {
        var advice = Nearest.adviceFor(option, OPTIONS, "the options are " + String.join(", ", OPTIONS));
        return new QuickstartException("\"" + option + "\" is not an option; " + advice + ".");
    }

    private static String checked(String option, String value) {
        if (option.equals("--help")) {
            return value;
        }
        if (value.isBlank() || OPTIONS.contains(value)) {
            throw new QuickstartException(
                    "The option " + option + " has no value; write one after it, or leave the option out.");
        }
        return value;
    }

    private static Optional<Path> folder(Map<String, String> given, String option, Path workingFolder) {
        var value = given.get(option);
        try {
            return value == null ? Optional.empty() : Optional.of(workingFolder.resolve(value));
        } catch (InvalidPathException e) {
            throw new QuickstartException(
                    "The value of " + option + " is not the name of a folder: \"" + value + "\"; correct it.", e);
        }
    }

    private static String database(Map<String, String> given, Path out) {
        var url = given.get("--db");
        if (url == null) {
            return "jdbc:h2:file:"
                    + out.resolve("database/quickstart").toAbsolutePath().normalize();
        }
        if (!url.startsWith("jdbc:h2:")) {
            throw new QuickstartException("The value of --db is not the JDBC address of an H2 database: \"" + url
                    + "\"; write it as jdbc:h2:file:/some/folder/name, or leave the option out.");
        }
        return url;
    }
}
