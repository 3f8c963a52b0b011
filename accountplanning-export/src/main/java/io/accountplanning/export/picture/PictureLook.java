package io.accountplanning.export.picture;

import io.accountplanning.export.font.FontSet;
import io.accountplanning.export.label.Labels;
import io.accountplanning.export.label.ValueTexts;
import io.accountplanning.host.StaffNames;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a picture is read.
 *
 * @param title what stands above it; null for what the labels call it
 * @param labels what things are called, in the reader's language
 * @param fonts what text is measured and drawn with
 * @param people what people are called
 */
record PictureLook(@Nullable String title, Labels labels, FontSet fonts, StaffNames people) {

    /** In English, with the bundled fonts, and people by their ids. */
    static final PictureLook STANDARD =
            new PictureLook(null, Labels.of(Locale.ENGLISH), FontSet.bundled(), StaffNames.none());

    TextMeasure measure() {
        return new TextMeasure(new PictureFonts(fonts), labels.locale());
    }

    /** How values are written; pictures tell days, no moments. */
    ValueTexts values(TextMeasure measure) {
        return new ValueTexts(labels, people, ZoneOffset.UTC, measure::canWrite);
    }

    String titleOr(String other) {
        return title == null ? other : title;
    }
}
