package io.accountplanning.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.text.RichText;
import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a text and a name are made of. */
class NamesProperties {

    private static final String BY = new Pseudonym("erased-abcdefghijkl").value();

    private static String without(String name, String text) {
        return new Names(Person.named(name)).replaced(TextNature.WORDS, text, BY);
    }

    @Property
    void nothingIsLeftToReplace(@ForAll("names") String name, @ForAll("texts") String text) {
        String once = without(name, text);

        assertThat(without(name, once)).isEqualTo(once);
    }

    @Property
    void theNameIsNeverLeft(
            @ForAll("names") String name, @ForAll("texts") String before, @ForAll("texts") String behind) {
        String written = without(name, before + " " + name + " " + behind);

        assertThat(Letters.html(written).find(Letters.plain(name).folded())).isEmpty();
        assertThat(Letters.plain(written).find(Letters.plain(name).folded()))
                .filteredOn(found -> !written.contains("<"))
                .isEmpty();
        assertThat(written).contains(BY);
    }

    @Property
    void otherTextsStayAsTheyAre(@ForAll("texts") String text) {
        assertThat(without("Nobody At-all", text)).isEqualTo(text);
    }

    @Property
    void richTextStaysWellFormed(@ForAll("names") String name, @ForAll("texts") String text) {
        String html = RichText.of(marked(name, text)).html();

        String after = without(name, html);

        assertThat(RichText.of(after).html()).isEqualTo(after);
        assertThat(Letters.plain(RichText.of(after).plain())
                        .find(Letters.plain(name).folded()))
                .isEmpty();
        assertThat(after).doesNotContain("title=\"" + name + "\"");
    }

    /** The name with a tag in the middle of it, and as an address. */
    private static String marked(String name, String text) {
        int half = name.offsetByCodePoints(0, name.codePointCount(0, name.length()) / 2);
        return "<p>" + text + " " + name.substring(0, half) + "<b>" + name.substring(half) + "</b></p><p>"
                + "<a href=\"https://example.com/" + half + "\" title=\"" + name + "\">x</a> " + name + "</p>";
    }

    @Property
    void theFormOfUnicodeMakesNoDifference(@ForAll("names") String name, @ForAll("texts") String text) {
        String written = "a " + name + " b " + text;

        assertThat(without(Normalizer.normalize(name, Normalizer.Form.NFD), written))
                .isEqualTo(without(Normalizer.normalize(name, Normalizer.Form.NFC), written));
    }

    @Provide
    Arbitrary<String> names() {
        return Combinators.combine(word(), word())
                .as((first, last) -> first + " " + last)
                .filter(name ->
                        name.codePoints().filter(Character::isLetterOrDigit).count() >= Person.SHORTEST);
    }

    private static Arbitrary<String> word() {
        return Arbitraries.of(
                "Bob", "Zoë", "Zoe\u0308", "Ngô", "Roe", "Straße", "Иван", "山田", "strong", "amp", "O'Neil", "li");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(List.of(
                        "Bob",
                        "Zoë",
                        "Roe",
                        "<b>",
                        "</b>",
                        "<p>",
                        "</p>",
                        "<br>",
                        "&amp;",
                        "&",
                        "<",
                        ">",
                        ";",
                        " ",
                        "\n",
                        "\u00a0",
                        "\u00ad",
                        "山田",
                        "Иван",
                        "strong",
                        "li",
                        "x",
                        "-",
                        ".",
                        "@",
                        "&eacute;",
                        "erased",
                        BY))
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }
}
