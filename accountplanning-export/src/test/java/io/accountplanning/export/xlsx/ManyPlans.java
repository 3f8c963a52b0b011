package io.accountplanning.export.xlsx;

import io.accountplanning.export.label.Labels;
import io.accountplanning.filter.PlanRow;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Writes many plans, to be run in a small heap: the number of plans and the file. */
final class ManyPlans {

    private ManyPlans() {}

    public static void main(String[] arguments) throws IOException {
        Iterable<PlanRow> plans = PlanRows.of(Integer.parseInt(arguments[0]));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
            PlanTableXlsx.of(Labels.of(Locale.FRANCE)).write(plans, out);
        }
    }
}
