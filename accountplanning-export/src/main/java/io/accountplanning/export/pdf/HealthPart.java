package io.accountplanning.export.pdf;

import io.accountplanning.export.label.HealthWords;
import io.accountplanning.export.label.Labels;
import io.accountplanning.export.label.ValueTexts;
import io.accountplanning.export.pdf.ViewTable.Fit;
import io.accountplanning.export.picture.HealthPicture;
import io.accountplanning.health.FactorScore;
import io.accountplanning.health.HealthOverride;
import io.accountplanning.health.HealthScore;
import io.accountplanning.health.Lever;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The health score with its band, every factor with its reason, and what would raise it most. */
final class HealthPart {

    private static final int MOST_LEVERS = 5;

    private final Pen pen;
    private final Sheet sheet;
    private final Labels labels;
    private final ValueTexts values;
    private final HealthWords words;

    HealthPart(Pen pen) {
        this.pen = pen;
        this.sheet = pen.sheet();
        this.labels = pen.labels();
        this.values = pen.values();
        this.words = new HealthWords(labels, values);
    }

    void write(HealthScore health) {
        HealthOverride override = health.override();
        sheet.section(labels.word("health"));
        sheet.heading(override == null ? words.of(health) : words.of(health) + ", " + words.givenBy(override));
        if (override != null) {
            sheet.caption(words.calculated(health));
        }
        sheet.caption(labels.word("healthAsOf", values.date(health.asOf())));
        pen.picture(HealthPicture.of(health).title(""));
        sheet.table(factors(health.factors()));
        if (!health.levers().isEmpty()) {
            sheet.heading(labels.word("raiseMost"));
            sheet.table(levers(health.levers(MOST_LEVERS)));
        }
    }

    private ViewTable factors(List<FactorScore> factors) {
        return ViewTable.ofNames(List.of(
                column("factor", Fit.TEXT, factors, words::name),
                column("value", Fit.NUMBER, factors, this::value),
                column("weight", Fit.NUMBER, factors, factor -> values.number(factor.weight())),
                column("points", Fit.NUMBER, factors, factor -> values.number(factor.points())),
                column("reason", Fit.TEXT, factors, words::reason)));
    }

    private String value(FactorScore factor) {
        BigDecimal value = factor.value();
        return value == null ? "–" : values.number(value);
    }

    private ViewTable levers(List<Lever> levers) {
        return new ViewTable(
                List.of(
                        column("lever", Fit.TEXT, levers, lever -> labels.word("lever." + lever.kind(), lever.label())),
                        column(
                                "gain",
                                Fit.NUMBER,
                                levers,
                                lever -> labels.word(
                                        "gainOf", values.number(lever.gain().setScale(2, RoundingMode.HALF_UP))))),
                Map.of(),
                false);
    }

    private <T> ViewTable.Column column(String word, Fit fit, List<T> rows, Function<T, String> text) {
        return new ViewTable.Column(
                labels.word(word),
                fit,
                rows.stream().map(row -> ViewTable.Cell.of(text.apply(row))).toList());
    }
}
