package io.accountplanning.samples.quickstart.tenant;

import io.accountplanning.samples.quickstart.file.Required;
import io.accountplanning.samples.quickstart.file.Values;
import io.accountplanning.settings.Settings;
import io.accountplanning.settings.Settings.DefaultStatus;
import io.accountplanning.settings.Settings.Recurrence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tenant's settings; what is left out is as the library has it. */
public record SettingsFile(
        ZoneId zone,
        @Nullable Month fiscalYearStart,
        @Nullable DefaultStatus defaultStatus,
        @Nullable BigDecimal trashDays,
        @Nullable Recurrence recurrence,
        @Nullable LocalDate recurrenceSince,
        List<String> industries) {

    public SettingsFile {
        Required.present("zone", zone);
        Required.optional("trashDays", trashDays, Values::days);
        if ((recurrence == null || recurrence == Recurrence.OFF) != (recurrenceSince == null)) {
            throw new IllegalArgumentException(
                    "the fields \"recurrence\" and \"recurrenceSince\" say together from when"
                            + " on plans are followed up; fill in both or neither");
        }
        industries = Required.rows("industries", industries);
    }

    /** As the library keeps them. */
    public Settings settings() {
        var settings = Settings.defaults().withZone(zone).withIndustries(industries);
        if (fiscalYearStart != null) {
            settings = settings.withFiscalYearStart(fiscalYearStart);
        }
        if (defaultStatus != null) {
            settings = settings.withDefaultStatus(defaultStatus);
        }
        if (trashDays != null) {
            settings = settings.withTrashDays(Values.days(trashDays));
        }
        return recurrence == null || recurrenceSince == null
                ? settings
                : settings.withRecurrence(recurrence, recurrenceSince);
    }
}
