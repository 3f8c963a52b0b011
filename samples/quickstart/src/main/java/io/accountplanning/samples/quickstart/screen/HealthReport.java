package io.accountplanning.samples.quickstart.screen;

import io.accountplanning.health.FactorScore;
import io.accountplanning.health.HealthScore;
import io.accountplanning.health.Lever;
import io.accountplanning.plan.AccountPlan;
import java.math.RoundingMode;
import java.util.Locale;

/** The health of a plan, with its reasons and with what would raise it most. */
public final class HealthReport {

    private static final int LEVERS = 3;

    private HealthReport() {}

    public static void show(AccountPlan plan, HealthScore health, Screen screen) {
        screen.title("Health of " + plan.number() + ": " + headline(health));
        var factors = new TextTable(13, 6, 6, 66);
        health.factors().forEach(factor -> add(factors, factor));
        screen.table(factors);
        if (!health.levers().isEmpty()) {
            screen.line("  What would raise it most:");
            var levers = new TextTable(2, 6, 12, 74);
            health.levers().stream().limit(LEVERS).forEach(lever -> add(levers, lever));
            screen.table(levers);
        }
    }

    private static String headline(HealthScore health) {
        return health.score()
                .map(score -> score + " of 100, "
                        + health.band().orElseThrow().name().toLowerCase(Locale.ROOT) + ", on " + health.asOf()
                        + (health.override() == null ? "" : ", given by hand"))
                .orElse("no data yet");
    }

    private static void add(TextTable table, FactorScore factor) {
        var value = factor.value() == null ? "" : factor.value().toPlainString();
        table.row(label(factor), value, "+" + factor.points(), factor.reason());
    }

    private static String label(FactorScore factor) {
        var words = factor.factor().replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static void add(TextTable table, Lever lever) {
        var what = switch (lever.kind()) {
            case COMPLETE_TASK -> "complete";
            case MOVE_DEADLINE -> "move";
            case REACH_GOAL -> "reach";
        };
        table.row("", "+" + lever.gain().setScale(2, RoundingMode.HALF_UP), what, lever.label());
    }
}
