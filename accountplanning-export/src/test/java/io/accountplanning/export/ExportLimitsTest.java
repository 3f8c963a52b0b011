package io.accountplanning.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The limits of documents that SECURITY.md tells are those of the code. */
class ExportLimitsTest {

    private static final Pattern ROW =
            Pattern.compile("\\| [^|]+ \\| ([0-9,]+) \\| `(export\\.[a-z.]+)\\.([A-Z]\\w+)\\.([A-Z_]+)` \\|");

    @Test
    void theTableTellsTheLimitsOfTheCode() throws IOException, ReflectiveOperationException {
        List<String> wrong = new ArrayList<>();
        int told = 0;
        for (String line : Files.readAllLines(Path.of("..", "SECURITY.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                told++;
                Field limit = Class.forName("io.accountplanning." + row.group(2) + "." + row.group(3))
                        .getDeclaredField(row.group(4));
                limit.setAccessible(true);
                if (((Number) limit.get(null)).longValue()
                        != Long.parseLong(row.group(1).replace(",", ""))) {
                    wrong.add(line + " is " + limit.get(null));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(told).isGreaterThan(10);
    }
}
