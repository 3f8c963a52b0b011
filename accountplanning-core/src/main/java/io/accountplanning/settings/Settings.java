package io.accountplanning.settings;

import io.accountplanning.error.Violation;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.CellType;
import io.accountplanning.table.Decimals;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a tenant can set. Immutable; what was not stored yet is the default.
 *
 * @param zone the time zone in which days begin: whether a deadline is overdue, what "today" is. Default UTC
 * @param fiscalYearStart the month in which its years, halves and quarters start. Default January
 * @param defaultStatus what a new plan starts with. Default Draft
 * @param trashDays how many days a deleted plan can be restored before it is purged, 1 to 3650. Default 30
 * @param recurrence when completed plans are followed up by themselves. Default never
 * @param recurrenceSince the day from which they are, so that switching it on does not follow up what ended long ago; null when
 *     there is no such day
 * @param industries what a screen offers as a plan's industry; another one may still be typed. Default empty
 * @param bcgGrowthPercent the market growth, in percent a year, from which on growth is high in the growth-share matrix. Default 10
 * @param bcgRelativeShare the relative market share from which on share is high in it, more than 0. Default 1
 */
public record Settings(
        ZoneId zone,
        Month fiscalYearStart,
        DefaultStatus defaultStatus,
        Integer trashDays,
        Recurrence recurrence,
        @Nullable LocalDate recurrenceSince,
        List<String> industries,
        BigDecimal bcgGrowthPercent,
        BigDecimal bcgRelativeShare)
        implements PlanSection {

    /** What a new plan can start with. */
    public enum DefaultStatus {
        /** Being written. */
        DRAFT,
        /** Being carried out. */
        IN_PROGRESS,
        /** Being looked at by others. */
        REVIEW
    }

    /** When completed plans are followed up by themselves. */
    public enum Recurrence {
        /** Never. */
        OFF,
        /** Plans of a month, on the first of the next. */
        MONTHLY,
        /** Plans of a quarter, on the first of the next. */
        QUARTERLY
    }

    private static final Settings DEFAULTS = new Settings(
            ZoneOffset.UTC,
            Month.JANUARY,
            DefaultStatus.DRAFT,
            30,
            Recurrence.OFF,
            null,
            List.of(),
            BcgCuts.DEFAULT.growthPercent(),
            BcgCuts.DEFAULT.relativeShare());

    /** The section type: key {@code settings}; internal. */
    public static final SectionType<Settings> SECTION = SectionType.of("settings", Settings.class, DEFAULTS)
            .field("zone", CellType.reference(ZoneId::of, ZoneId::getId))
            .field("fiscalYearStart", CellType.choice(Month.class))
            .field("defaultStatus", CellType.choice(DefaultStatus.class))
            .field("trashDays", CellType.integer(1, 3_650))
            .field("recurrence", CellType.choice(Recurrence.class))
            .field("recurrenceSince", CellType.date())
            .field("industries", CellType.listOf(CellType.line(100)))
            .field("bcgGrowthPercent", CellType.percent(-100, 1_000))
            .field("bcgRelativeShare", CellType.number())
            .rules(Settings::check)
            .internal()
            .build();

    public Settings {
        zone = zone == null ? ZoneOffset.UTC : zone;
        fiscalYearStart = fiscalYearStart == null ? Month.JANUARY : fiscalYearStart;
        defaultStatus = defaultStatus == null ? DefaultStatus.DRAFT : defaultStatus;
        trashDays = trashDays == null ? Integer.valueOf(30) : trashDays;
        recurrence = recurrence == null ? Recurrence.OFF : recurrence;
        industries = industries == null ? List.of() : List.copyOf(industries);
        bcgGrowthPercent =
                bcgGrowthPercent == null ? BcgCuts.DEFAULT.growthPercent() : Decimals.canonical(bcgGrowthPercent);
        bcgRelativeShare =
                bcgRelativeShare == null ? BcgCuts.DEFAULT.relativeShare() : Decimals.canonical(bcgRelativeShare);
    }

    /** Every default. */
    public static Settings defaults() {
        return DEFAULTS;
    }

    /** The same settings with another time zone. */
    public Settings withZone(ZoneId other) {
        return new Settings(
                other,
                fiscalYearStart,
                defaultStatus,
                trashDays,
                recurrence,
                recurrenceSince,
                industries,
                bcgGrowthPercent,
                bcgRelativeShare);
    }

    /** The same settings with another start of the fiscal year. */
    public Settings withFiscalYearStart(Month other) {
        return new Settings(
                zone,
                other,
                defaultStatus,
                trashDays,
                recurrence,
                recurrenceSince,
                industries,
                bcgGrowthPercent,
                bcgRelativeShare);
    }

    /** The same settings with another status of new plans. */
    public Settings withDefaultStatus(DefaultStatus other) {
        return new Settings(
                zone,
                fiscalYearStart,
                other,
                trashDays,
                recurrence,
                recurrenceSince,
                industries,
                bcgGrowthPercent,
                bcgRelativeShare);
    }

    /** The same settings with another number of days in the trash. */
    public Settings withTrashDays(int other) {
        return new Settings(
                zone,
                fiscalYearStart,
                defaultStatus,
                other,
                recurrence,
                recurrenceSince,
                industries,
                bcgGrowthPercent,
                bcgRelativeShare);
    }

    /** The same settings with another choice of industries. */
    public Settings withIndustries(List<String> other) {
        return new Settings(
                zone,
                fiscalYearStart,
                defaultStatus,
                trashDays,
                recurrence,
                recurrenceSince,
                other,
                bcgGrowthPercent,
                bcgRelativeShare);
    }

    /**
     * The same settings with completed plans followed up from that day on.
     *
     * @param since plans whose period ended before are left alone
     */
    public Settings withRecurrence(Recurrence how, LocalDate since) {
        return new Settings(
                zone,
                fiscalYearStart,
                defaultStatus,
                trashDays,
                how,
                since,
                industries,
                bcgGrowthPercent,
                bcgRelativeShare);
    }

    /** The same settings with completed plans left alone. */
    public Settings withoutRecurrence() {
        return new Settings(
                zone,
                fiscalYearStart,
                defaultStatus,
                trashDays,
                Recurrence.OFF,
                null,
                industries,
                bcgGrowthPercent,
                bcgRelativeShare);
    }

    /** Where the growth-share matrix is cut. */
    public BcgCuts bcgCuts() {
        return new BcgCuts(bcgGrowthPercent, bcgRelativeShare);
    }

    /**
     * The same settings with the growth-share matrix cut elsewhere.
     *
     * @param growthPercent the market growth, in percent a year, from which on growth is high
     * @param relativeShare the relative market share from which on share is high; more than 0
     */
    public Settings withBcgCuts(BigDecimal growthPercent, BigDecimal relativeShare) {
        return new Settings(
                zone,
                fiscalYearStart,
                defaultStatus,
                trashDays,
                recurrence,
                recurrenceSince,
                industries,
                growthPercent,
                relativeShare);
    }

    private static List<Violation> check(Settings settings) {
        List<Violation> violations = new ArrayList<>();
        if (settings.recurrence != Recurrence.OFF && settings.recurrenceSince == null) {
            violations.add(new Violation("recurrenceSince", "is required when completed plans are followed up", null));
        }
        if (settings.industries.stream().anyMatch(String::isBlank)
                || settings.industries.stream().distinct().count() < settings.industries.size()) {
            violations.add(new Violation(
                    "industries", "must be there once each, none blank", String.join(", ", settings.industries)));
        }
        if (settings.bcgRelativeShare.signum() <= 0) {
            violations.add(new Violation(
                    "bcgRelativeShare", "must be more than 0", settings.bcgRelativeShare.toPlainString()));
        }
        return violations;
    }
}
