package io.accountplanning.export.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class PictureProperties {

    @Property
    void anyTextIsWellFormedXmlAndComesBack(@ForAll String text) throws IOException {
        String xml = new XmlText()
                .open("svg")
                .attribute("xmlns", "http://www.w3.org/2000/svg")
                .attribute("a", text)
                .text(text)
                .close()
                .toString();

        Svg read = Svg.parse(xml.getBytes(StandardCharsets.UTF_8));

        String expected = text.replaceAll("[\\p{Cc}&&[^\\t\\n\\r\\x7F-\\x9F]]|\\p{Cs}|[\\uFFFE\\uFFFF]", "\uFFFD");
        assertThat(read.content()).isEqualTo(expected);
        assertThat(read.attribute("a")).isEqualTo(expected);
    }

    @Property
    void aNumberIsWrittenTheSameEverywhere(@ForAll @DoubleRange(min = -1e6, max = 1e6) double value) {
        String written = XmlText.number(value);

        assertThat(written).matches("-?[0-9]+(\\.[0-9]{0,1}[1-9])?");
        assertThat(Double.parseDouble(written)).isCloseTo(value, org.assertj.core.api.Assertions.within(0.00501));
    }

    @Property
    void textCanBeReadOnAnyColour(@ForAll @IntRange(min = 0, max = 0xFFFFFF) int rgb) {
        Colour colour = Colour.of(String.format(Locale.ROOT, "#%06x", rgb));

        assertThat(colour.contrast(colour.text())).isGreaterThan(4.5);
    }

    @org.junit.jupiter.api.Test
    void branchesStandOutFromPaper() {
        assertThat(BranchColours.BRANCHES)
                .allSatisfy(colour -> assertThat(colour.contrast(Colour.WHITE)).isGreaterThan(3));
    }
}
