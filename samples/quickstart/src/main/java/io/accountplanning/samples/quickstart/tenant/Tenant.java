package io.accountplanning.samples.quickstart.tenant;

import io.accountplanning.customfield.CustomField;
import io.accountplanning.customfield.CustomField.Kind;
import io.accountplanning.customfield.CustomField.Target;
import io.accountplanning.samples.quickstart.file.CsvFile;
import io.accountplanning.samples.quickstart.file.CsvRow;
import io.accountplanning.samples.quickstart.file.JsonFiles;
import io.accountplanning.samples.quickstart.file.Register;
import io.accountplanning.samples.quickstart.file.Values;
import io.accountplanning.samples.quickstart.file.Words;
import io.accountplanning.settings.Settings.DefaultStatus;
import io.accountplanning.settings.Settings.Recurrence;
import java.nio.file.Path;
import java.time.Month;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/** The settings and the custom fields. */
public record Tenant(SettingsFile settings, List<CustomFieldRow> fields) {

    private static final Words<Target> TARGETS = Words.of(Target.class, "something that has custom fields");
    private static final Words<Kind> KINDS = Words.of(Kind.class, "a kind of field");

    public Tenant {
        fields = List.copyOf(fields);
    }

    /** Reads the two files of {@code folder}; the first fault in any of them ends it with one sentence. */
    public static Tenant read(Path folder) {
        return new Tenant(settings(folder.resolve("settings.json")), fields(folder.resolve("custom-fields.csv")));
    }

    /** The columns that the table of plans or of tasks has for them. */
    public List<String> columns(Target of) {
        return fields.stream()
                .filter(row -> row.field().of() == of)
                .map(CustomFieldRow::id)
                .toList();
    }

    private static SettingsFile settings(Path file) {
        return new JsonFiles()
                .reading(ZoneId.class, Values::zone)
                .reading(Month.class, Words.of(Month.class, "a month")::read)
                .reading(DefaultStatus.class, Words.of(DefaultStatus.class, "a status that a new plan can have")::read)
                .reading(Recurrence.class, Words.of(Recurrence.class, "a rhythm")::read)
                .read(file, SettingsFile.class);
    }

    private static List<CustomFieldRow> fields(Path file) {
        var fields = new Register<CustomFieldRow>("field", "custom-fields.csv");
        for (var row : CsvFile.read(file, "id", "of", "label", "kind", "choices", "required")) {
            var field = new CustomFieldRow(
                    row.required("id", Values::columnName),
                    field(row, fields.all().size()));
            fields.add(field.id(), field, row);
        }
        return List.copyOf(fields.all());
    }

    private static CustomField field(CsvRow row, int order) {
        var of = row.required("of", TARGETS::read);
        var label = row.required("label", Values.text(100));
        var kind = row.required("kind", KINDS::read);
        var choices = row.optional("choices", Tenant::choices);
        var required = row.optional("required", Values::yesNo);
        var field = of == Target.PLAN ? CustomField.ofPlans(label, kind) : CustomField.ofTasks(label, kind);
        return field.withChoices(choices == null ? new String[0] : choices)
                .withRequired(required != null && required)
                .withOrder(order);
    }

    private static String[] choices(String written) {
        return Arrays.stream(written.split(";", -1)).map(String::strip).toArray(String[]::new);
    }
}
