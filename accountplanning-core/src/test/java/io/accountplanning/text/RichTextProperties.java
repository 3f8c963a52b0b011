package io.accountplanning.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RichTextProperties {

    @Property(tries = 1000)
    void whatIsSafeStaysAsItIs(@ForAll("scraps") String html) {
        RichText once = RichText.of(html);

        assertThat(RichText.of(once.html())).isEqualTo(once);
    }

    @Property(tries = 1000)
    void nothingExecutableComesOut(@ForAll("scraps") String html) {
        assertThat(SafeHtml.complaints(RichText.of(html).html())).isEmpty();
    }

    @Property
    void anyTextIsSafeAndStays(@ForAll String any) {
        RichText once = RichText.of(any);

        assertThat(SafeHtml.complaints(once.html())).isEmpty();
        assertThat(RichText.of(once.html())).isEqualTo(once);
    }

    @Property
    void plainTextKeepsItsLinesAndItsBrackets(@ForAll("lines") String lines) {
        assertThat(RichText.ofPlain(lines).plain()).isEqualTo(lines);
    }

    @Property
    void plainTextNeedsNoSecondReading(@ForAll("scraps") String html) {
        String words = RichText.of(html).plain();

        // All white space of Unicode: a line separator is none that only ASCII knows.
        assertThat(RichText.ofPlain(words).plain().replaceAll("(?U)\\s+", " "))
                .isEqualTo(words.replaceAll("(?U)\\s+", " "));
    }

    @Property
    void isEmptyWhenThereIsNothingToRead(@ForAll("scraps") String html) {
        RichText text = RichText.of(html);

        assertThat(text.isEmpty()).isEqualTo(text.plain().replace('\u00A0', ' ').isBlank());
        assertThat(text.isEmpty()).isEqualTo(text.equals(RichText.EMPTY));
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of("a", "b c", "<b>", "&amp;", "x > y & z", "\"quoted\"", "1")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(lines -> String.join("\n", lines));
    }

    @Provide
    Arbitrary<String> scraps() {
        Arbitrary<String> tags = Arbitraries.of(
                        "p",
                        "b",
                        "i",
                        "a",
                        "ul",
                        "li",
                        "ol",
                        "table",
                        "tr",
                        "td",
                        "th",
                        "tbody",
                        "pre",
                        "div",
                        "span",
                        "h1",
                        "br",
                        "hr",
                        "svg",
                        "math",
                        "mtext",
                        "style",
                        "script",
                        "form",
                        "select",
                        "option",
                        "template",
                        "s",
                        "textarea",
                        "title",
                        "noscript",
                        "blockquote",
                        "q",
                        "dl",
                        "dt",
                        "dd",
                        "col",
                        "caption",
                        "body",
                        "head")
                .flatMap(tag -> Arbitraries.of("<" + tag + ">", "</" + tag + ">", "<" + tag + " x='<'>", "<" + tag));
        Arbitrary<String> words = Arbitraries.of(
                "x",
                " ",
                "\n",
                "\n\n",
                "&nbsp;",
                "&lt;",
                "&amp;lt;",
                "<",
                ">",
                "&",
                "\"",
                "\0",
                "\t",
                "é",
                "\u2028",
                "<a href='https://x.example'>",
                "<a href='javascript:x'>",
                "<!--",
                "-->",
                "<![CDATA[",
                "]]>",
                "&#0;",
                "&#13;");
        return Arbitraries.oneOf(tags, words).list().ofMaxSize(14).map(scraps -> String.join("", scraps));
    }
}
