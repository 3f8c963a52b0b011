package io.accountplanning.export.xlsx;

import io.accountplanning.filter.PlanRow;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.plan.Standing;
import io.accountplanning.plan.Targets;
import java.util.List;

/**
 * A column of the table of plans.
 *
 * @param labelKey what the labels call it
 * @param width in characters
 * @param writer writes its cell
 */
record PlanColumn(String labelKey, int width, Writer writer) {

    /** The columns, in order. */
    static final List<PlanColumn> ALL = List.of(
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
                    (cells, plan, words) -> cells.text(plan.plan().subject())),
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
            column(
                    "word.changedAt",
                    17,
                    (cells, plan, words) -> cells.moment(plan.plan().changed().at())));

    /** Writes the cell of one plan. */
    @FunctionalInterface
    interface Writer {
        void write(TableRow cells, PlanRow plan, TableWords words);
    }

    private static PlanColumn column(String labelKey, int width, Writer writer) {
        return new PlanColumn(labelKey, width, writer);
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
