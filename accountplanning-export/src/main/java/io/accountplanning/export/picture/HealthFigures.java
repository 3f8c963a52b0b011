package io.accountplanning.export.picture;

import io.accountplanning.export.label.HealthWords;
import io.accountplanning.export.label.Labels;
import io.accountplanning.export.label.ValueTexts;
import io.accountplanning.health.FactorScore;
import io.accountplanning.health.HealthBand;
import io.accountplanning.health.HealthOverride;
import io.accountplanning.health.HealthScore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A health score, as a drawing. */
final class HealthFigures {

    private final HealthScore health;
    private final PictureLook look;
    private final TextMeasure measure;
    private final Labels labels;
    private final ValueTexts values;
    private final HealthWords words;

    HealthFigures(HealthScore health, PictureLook look, TextMeasure measure) {
        this.health = health;
        this.look = look;
        this.measure = measure;
        this.labels = look.labels();
        this.values = look.values(measure);
        this.words = new HealthWords(labels, values);
    }

    Drawing drawing() {
        BarRows factors = new BarRows(rows(), measure);
        Stack stack = new Stack(measure, factors.width());
        List<String> said = new ArrayList<>();
        stack.add(new Gauge(health, stack.width(), labels, values, measure));
        if (health.score().isEmpty()) {
            stack.text(labels.word("noScore"), TextStyle.BODY);
        }
        said.add(words.of(health));
        for (String note : notes()) {
            stack.text(note, TextStyle.NOTE);
            said.add(note);
        }
        stack.legend(Arrays.stream(HealthBand.values()).map(this::band).toList());
        if (!health.factors().isEmpty()) {
            stack.text(labels.word("pointsOfFactors"), TextStyle.HEADING).add(factors);
        }
        rows().forEach(row -> said.add(labels.word("figureOf", row.name(), row.text())));
        return stack.titled(look, labels.word("healthScore"), said);
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        HealthOverride override = health.override();
        if (override != null) {
            notes.add(words.givenBy(override));
            notes.add(words.calculated(health));
        }
        notes.add(labels.word("healthAsOf", values.date(health.asOf())));
        return notes;
    }

    private Legend.Entry band(HealthBand band) {
        String range = switch (band) {
            case RED -> labels.word("bandUpTo", values.number(health.settings().redUntil()));
            case YELLOW ->
                labels.word("bandUpTo", values.number(health.settings().yellowUntil()));
            case GREEN ->
                labels.word("bandAbove", values.number(health.settings().yellowUntil()));
        };
        return new Legend.Entry(
                (canvas, box) -> canvas.rectangle(box, 2, new Paint(ChartColours.of(band), Colour.QUIET, 0.8)),
                labels.word("figureOf", labels.constant(band), range));
    }

    private List<BarRows.Row> rows() {
        return health.factors().stream().map(this::row).toList();
    }

    private BarRows.Row row(FactorScore factor) {
        boolean hasData = factor.value() != null;
        BigDecimal most = factor.sharePercent();
        String text = hasData
                ? labels.word("pointsOfMost", values.number(factor.points()), values.number(most))
                : labels.word("noData");
        return new BarRows.Row(
                words.name(factor),
                hasData ? factor.points() : BigDecimal.ZERO,
                hasData ? most : null,
                text,
                Paint.filled(ChartColours.AMOUNT));
    }
}
