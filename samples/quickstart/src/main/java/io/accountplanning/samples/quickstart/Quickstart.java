package io.accountplanning.samples.quickstart;

import io.accountplanning.samples.quickstart.file.OutFolder;
import io.accountplanning.samples.quickstart.file.QuickstartException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Starts the sample. */
public final class Quickstart {

    private static final int DONE = 0;
    private static final int REFUSED = 2;

    private final PrintStream out;

    private Quickstart(PrintStream out) {
        this.out = out;
    }

    /** Prints in UTF-8 whatever the terminal's locale says: the data is in many scripts. */
    public static void main(String[] arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), Path.of(""), out, err));
    }

    /** The exit status: 0 when all was done, 2 when something that the user can remove stood in the way. */
    static int run(List<String> arguments, Path workingFolder, PrintStream out, PrintStream err) {
        try {
            new Quickstart(out).run(CommandLine.parse(arguments, workingFolder));
            return DONE;
        } catch (QuickstartException e) {
            err.println(e.getMessage());
            return REFUSED;
        }
    }

    private void run(CommandLine commandLine) {
        if (commandLine.help()) {
            out.print(CommandLine.USAGE);
            return;
        }
        var data = HostData.read(commandLine.data());
        var user = data.user(commandLine.user());
        var folder = OutFolder.open(commandLine.out());
        out.printf(
                "Read %d clients, %d plans with %d tasks and the worked plan \"%s\" from %s%n",
                data.crm().clients().all().size(),
                data.portfolio().plans().size(),
                data.portfolio().tasks().size(),
                data.workedPlan().head().subject(),
                commandLine.data());
        out.printf("Working as %s, writing to %s%n", user.name(), folder.path());
    }
}
