package io.accountplanning.export.column;

import io.accountplanning.catalog.CatalogEntry;
import io.accountplanning.customfield.CustomField;
import io.accountplanning.customfield.CustomFieldTab.Filled;
import io.accountplanning.filter.PlanRow;
import io.accountplanning.health.HealthBand;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.plan.Standing;
import io.accountplanning.plan.Targets;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A column of the table of plans, whatever kind of file that is written to.
 *
 * @param header what stands at its top
 * @param width in characters
 * @param writer writes its cell
 */
public record PlanColumn(Function<TableWords, String> header, int width, Writer writer) {

    private static final int CUSTOM_WIDTH = 18;

    /** The columns that every table has, in order. */
    private static final List<PlanColumn> OF_EVERY_PLAN = List.of(
            column(
                    "word.number",
                    12,
                    (cells, plan, words) -> cells.text(plan.plan().number())),
            column(
                    "plan.client",
                    30,
                    (cells, plan, words) -> cells.text(plan.plan().client().name())),
            column(
                    "plan.subject",
                    40,
                    (cells, plan, words) -> cells.linked(plan.plan().subject(), plan)),
            column("plan.period", 16, (cells, plan, words) -> cells.text(words.period(period(plan)))),
            column(
                    "word.periodStart",
                    12,
                    (cells, plan, words) -> cells.date(period(plan).startInclusive())),
            column(
                    "word.periodLastDay",
                    12,
                    (cells, plan, words) ->
                            cells.date(period(plan).endExclusive().minusDays(1))),
            column(
                    "plan.status",
                    13,
                    (cells, plan, words) -> cells.text(words.of(plan.plan().status()))),
            column(
                    "plan.clientStatus",
                    13,
                    (cells, plan, words) -> cells.text(words.of(standing(plan).clientStatus()))),
            column(
                    "plan.bcgClass",
                    14,
                    (cells, plan, words) -> cells.text(words.of(standing(plan).bcgClass()))),
            column(
                    "plan.owner",
                    20,
                    (cells, plan, words) -> cells.text(words.name(plan.plan().owner()))),
            column(
                    "plan.currency",
                    10,
                    (cells, plan, words) -> cells.text(details(plan).currency().getCurrencyCode())),
            column(
                    "plan.revenueNextYear",
                    18,
                    (cells, plan, words) -> cells.amount(
                            targets(plan).revenueNextYear(), details(plan).currency())),
            column(
                    "plan.marginPercent",
                    10,
                    (cells, plan, words) -> cells.percent(targets(plan).marginPercent())),
            column(
                    "plan.walletSharePercent",
                    13,
                    (cells, plan, words) -> cells.percent(targets(plan).walletSharePercent())),
            column("word.tasks", 9, (cells, plan, words) -> cells.count(plan.tasks())),
            column("word.openTasks", 10, (cells, plan, words) -> cells.count(plan.openTasks())),
            column("word.overdueTasks", 10, (cells, plan, words) -> cells.count(plan.overdueTasks())),
            column("word.healthScore", 12, (cells, plan, words) -> score(cells, plan)),
            column("word.health", 10, (cells, plan, words) -> cells.text(words.of(band(plan)))),
            column(
                    "word.changedAt",
                    17,
                    (cells, plan, words) -> cells.moment(plan.plan().changed().at())));

    /** Writes the cell of one plan. */
    @FunctionalInterface
    public interface Writer {
        /** Writes it. */
        void write(PlanCells cells, PlanRow plan, TableWords words);
    }

    /** The columns that every table has, and behind them one for each of these custom fields. */
    public static List<PlanColumn> with(List<CatalogEntry<CustomField>> fields) {
        return Stream.concat(OF_EVERY_PLAN.stream(), fields.stream().map(PlanColumn::custom))
                .toList();
    }

    private static void score(PlanCells cells, PlanRow plan) {
        BigDecimal score = plan.health() == null ? null : plan.health().score();
        if (score == null) {
            cells.text(null);
        } else {
            cells.decimal(score);
        }
    }

    private static @Nullable HealthBand band(PlanRow plan) {
        return plan.health() == null ? null : plan.health().band();
    }

    private static PlanColumn custom(CatalogEntry<CustomField> field) {
        return new PlanColumn(
                words -> field.value().label(),
                CUSTOM_WIDTH,
                (cells, plan, words) -> custom(cells, plan, plan.customField(field.id()), words));
    }

    private static void custom(PlanCells cells, PlanRow plan, Filled filled, TableWords words) {
        String value = filled.value();
        if (value == null) {
            cells.text(null);
            return;
        }
        switch (filled.field().kind()) {
            case NUMBER -> cells.decimal(new BigDecimal(value));
            case MONEY -> cells.amount(new BigDecimal(value), details(plan).currency());
            case DATE -> cells.date(LocalDate.parse(value));
            case YES_NO -> cells.text(words.yesNo(Boolean.parseBoolean(value)));
            case TEXT, CHOICE, MULTI_CHOICE -> cells.text(words.show(filled));
        }
    }

    private static PlanColumn column(String labelKey, int width, Writer writer) {
        return new PlanColumn(words -> words.label(labelKey), width, writer);
    }

    private static PlanDetails details(PlanRow row) {
        return row.plan().details();
    }

    private static PlanPeriod period(PlanRow row) {
        return row.plan().period();
    }

    private static Standing standing(PlanRow row) {
        return details(row).standing();
    }

    private static Targets targets(PlanRow row) {
        return details(row).targets();
    }
}
