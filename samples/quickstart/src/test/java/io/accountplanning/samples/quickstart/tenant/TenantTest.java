package io.accountplanning.samples.quickstart.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.accountplanning.customfield.CustomField;
import io.accountplanning.samples.quickstart.SampleData;
import io.accountplanning.samples.quickstart.file.QuickstartException;
import io.accountplanning.settings.Settings;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenantTest {

    @TempDir
    private Path folder;

    @Test
    void settingsAreReadAsTheLibraryKeepsThem() {
        var settings = Tenant.read(SampleData.FOLDER).settings().settings();
        assertThat(settings.zone()).hasToString("Europe/Paris");
        assertThat(settings.recurrence()).isEqualTo(Settings.Recurrence.QUARTERLY);
        assertThat(settings.recurrenceSince()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(settings.industries()).contains("Food & Beverage");
    }

    @Test
    void whatIsLeftOutOfTheSettingsIsAsTheLibraryHasIt() {
        SampleData.copyTo(folder, "settings.json", "  \"trashDays\": 30,\n", "");
        assertThat(Tenant.read(folder).settings().settings().trashDays()).isEqualTo(30);
    }

    @Test
    void fieldsNameColumnsOfTheTablesOfPlansAndTasks() {
        var tenant = Tenant.read(SampleData.FOLDER);
        assertThat(tenant.columns(CustomField.Target.PLAN))
                .containsExactly("segment", "retainer", "renewal", "reference");
        assertThat(tenant.columns(CustomField.Target.TASK)).containsExactly("effort");
        assertThat(tenant.fields().get(0).field().choices()).containsExactly("Strategic", "Growth", "Care");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            settings.json | Europe/Paris | Paris | line 2, zone: "Paris" is not a time zone; write it as in Europe/Paris.
            settings.json | "industries" | "branches" | line 8, branches: "branches" is not a field here; the fields are defaultStatus, fiscalYearStart, industries, recurrence, recurrenceSince, trashDays, zone.
            settings.json | "zone": "Europe/Paris", | | line 1: the field "zone" is missing or empty; fill it in.
            settings.json | "January" | "Janvier" | line 3, fiscalYearStart: "Janvier" is not a month; write one of January, February, March, April, May, June, July, August, September, October, November, December.
            settings.json | "Draft" | "Done" | line 4, defaultStatus: "Done" is not a status that a new plan can have; write one of Draft, In Progress, Review.
            settings.json | 30, | 0, | line 1: the field "trashDays": 0 is not such a number of days; write 1 to 3650.
            settings.json | 30, | 1.5, | line 1: the field "trashDays": 1.5 is not such a number of days; write 1 to 3650.
            settings.json | "Quarterly" | "Yearly" | line 6, recurrence: "Yearly" is not a rhythm; write one of Off, Monthly, Quarterly.
            settings.json | "2026-10-01" | "" | line 1: the fields "recurrence" and "recurrenceSince" say together from when on plans are followed up; fill in both or neither.
            settings.json | "Furniture" | null | line 1: the list "industries" has an empty entry; fill it in or remove it.
            custom-fields.csv | segment,Plan | Segment,Plan | line 2, column "id": "Segment" is not the id of a field; use a lower-case Latin letter and then up to 49 of them, digits, underscores and dashes.
            custom-fields.csv | retainer,Plan | segment,Plan | line 3, column "id": "segment" is the id of an earlier field in this file; give each field its own.
            custom-fields.csv | effort,Task | effort,Goal | line 6, column "of": "Goal" is not something that has custom fields; write one of Plan, Task.
            custom-fields.csv | Money | Euro | line 3, column "kind": "Euro" is not a kind of field; write one of Text, Number, Date, Money, Choice, Multi Choice, Yes No.
            custom-fields.csv | Care,no | Care,maybe | line 2, column "required": "maybe" is neither yes nor no; write one of them.
            """)
    void aFaultIsNamedWithFileLinePlaceValueRuleAndRemedy(String file, String before, String after, String rest) {
        SampleData.copyTo(folder, file, before, after == null ? "" : after);
        assertThatExceptionOfType(QuickstartException.class)
                .isThrownBy(() -> Tenant.read(folder))
                .withMessage(folder.resolve(file) + ", " + rest);
    }
}
