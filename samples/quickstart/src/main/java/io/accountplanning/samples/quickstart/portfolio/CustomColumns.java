package io.accountplanning.samples.quickstart.portfolio;

import io.accountplanning.samples.quickstart.file.CsvFile;
import io.accountplanning.samples.quickstart.file.CsvRow;
import io.accountplanning.samples.quickstart.file.QuickstartException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The columns of a table that hold custom fields, each with what a person would type into the field. */
record CustomColumns(List<String> fields) {

    CustomColumns {
        fields = List.copyOf(fields);
    }

    List<CsvRow> rows(Path file, List<String> columns, String... own) {
        var others = Stream.concat(columns.stream(), Stream.of(own)).toList();
        fields.stream().filter(others::contains).findFirst().ifPresent(field -> {
            throw new QuickstartException(
                    "The field \"" + field + "\" of custom-fields.csv has the name of a column that "
                            + file.getFileName() + " has already; give the field another id.");
        });
        return CsvFile.read(
                file, Stream.concat(others.stream(), fields.stream()).toArray(String[]::new));
    }

    /** What is filled in, in the order of the fields. */
    Map<String, String> values(CsvRow row) {
        var values = new LinkedHashMap<String, String>();
        for (var field : fields) {
            var value = row.optional(field, typed -> typed);
            if (value != null) {
                values.put(field, value);
            }
        }
        return values;
    }
}
