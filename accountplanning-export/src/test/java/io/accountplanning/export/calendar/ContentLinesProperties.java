package io.accountplanning.export.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import io.accountplanning.text.Characters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ContentLinesProperties {

    @Property
    void noLineIsLongerThan75OctetsAndNoneIsCutInsideACharacter(@ForAll("texts") String text) throws IOException {
        byte[] written = written(text, List.of());

        int start = 0;
        for (int i = 0; i + 1 < written.length; i++) {
            if (written[i] == '\r' && written[i + 1] == '\n') {
                byte[] line = java.util.Arrays.copyOfRange(written, start, i);
                assertThat(line.length).isLessThanOrEqualTo(75);
                assertThat(new String(line, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8))
                        .isEqualTo(line);
                assertThat(new String(line, StandardCharsets.UTF_8)).doesNotContain("\uFFFD", "\n");
                start = i + 2;
            }
        }
        assertThat(start).isEqualTo(written.length);
    }

    @Property
    void whatIsWrittenIsReadByOthers(@ForAll("texts") String text, @ForAll("texts") String other) throws IOException {
        String one = kept(text);
        String two = kept(other);
        var event = Biweekly.parse(new String(written(one, List.of(one, two)), StandardCharsets.UTF_8))
                .first()
                .getEvents()
                .get(0);

        assertThat(event.getDescription().getValue()).isEqualTo(one);
        assertThat(event.getCategories().get(0).getValues()).containsExactly(one, two);
    }

    /** As the plan has it; a reader may take away what surrounds a text. */
    private static String kept(String text) {
        String kept = Characters.ofText(text.replaceAll("[\u0000\u0007]", "")).strip();
        return kept.isEmpty() ? "x" : kept;
    }

    private static byte[] written(String text, List<String> texts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ContentLines lines = new ContentLines(bytes);
        lines.raw("BEGIN", "VCALENDAR");
        lines.raw("VERSION", "2.0");
        lines.raw("BEGIN", "VEVENT");
        lines.text("DESCRIPTION", text);
        if (!texts.isEmpty()) {
            lines.texts("CATEGORIES", texts);
        }
        lines.raw("END", "VEVENT");
        lines.raw("END", "VCALENDAR");
        return bytes.toByteArray();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("abc ,;:\\\n\"'=^\u0007\u0000\u202e")
                .withChars("éß€日本👩\u200d💻")
                .ofMaxLength(200)
                .map(text ->
                        new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace("?", "!"));
    }
}
