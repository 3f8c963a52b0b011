package io.accountplanning.mergefield;

import static io.accountplanning.mergefield.Letter.ENGLISH;
import static io.accountplanning.mergefield.Letter.FIELDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.accountplanning.error.InvalidException;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

class MergeTemplateProperties {

    @Property(tries = 2000)
    void anyTextIsATemplateOrRefusedWithItsPlace(@ForAll("scraps") String source) {
        for (MergeTarget target : MergeTarget.values()) {
            Throwable thrown = catchThrowable(() -> render(target, source));
            if (thrown != null) {
                assertThat(thrown).isInstanceOf(InvalidException.class).hasMessageContaining("template: ");
            }
        }
    }

    private static String render(MergeTarget target, String source) {
        MergeTemplate<Letter> template = switch (target) {
            case TEXT -> MergeTemplate.text(source, FIELDS);
            case HTML -> MergeTemplate.html(source, FIELDS);
            case HEADER -> MergeTemplate.header(source, FIELDS);
        };
        return template.render(Letter.of("Grow", "a b", "c"), ENGLISH);
    }

    @Property
    void textWithoutFieldsStaysAsItIs(@ForAll String source) {
        Assume.that(!source.contains("{{"));

        assertThat(render(MergeTarget.TEXT, source)).isEqualTo(source);
    }

    @Property
    void aValueStandsInATextAsItIs(@ForAll("values") String value) {
        assertThat(MergeTemplate.text("[{{plan.subject}}]", FIELDS).render(Letter.of(value), ENGLISH))
                .isEqualTo("[" + (value.isBlank() ? "" : value) + "]");
    }

    @Property(tries = 2000)
    void aValueInHtmlIsWordsAndNothingElse(@ForAll("values") String value) {
        String html = MergeTemplate.html(
                        "<p>{{plan.subject}}</p><table><tr>{{#each lines}}<td>{{line.text}}</td>{{/each}}</tr></table>",
                        FIELDS)
                .render(Letter.of(value, value), ENGLISH);

        Document read = Jsoup.parse(html);
        assertThat(read.body().getAllElements().stream()
                        .map(element -> element.normalName())
                        .filter(name -> !name.equals("br"))
                        .collect(Collectors.joining(" ")))
                .isEqualTo("body p table tbody tr td");
        assertThat(read.body().getAllElements())
                .allSatisfy(element -> assertThat(element.attributes()).isEmpty());
        assertThat(html).doesNotContain("<script", "<img", "'", "\"");
    }

    @Property
    void aHeaderNeverHasASecondLine(@ForAll("values") String value, @ForAll("values") String around) {
        Assume.that(!around.contains("{{"));
        String header = MergeTemplate.header(around + "{{plan.subject}}" + around, FIELDS)
                .render(Letter.of(value), ENGLISH);

        assertThat(header.chars().filter(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029))
                .isEmpty();
    }

    @Property
    void anUnknownFieldIsAlwaysNamed(@ForAll("names") String name, @ForAll("prefixes") String before) {
        Assume.that(FIELDS.known().stream().noneMatch(field -> field.path().equals(name)));
        Throwable thrown = catchThrowable(() -> MergeTemplate.text(before + "{{" + name + "}}", FIELDS));

        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        assertThat(thrown).isInstanceOf(InvalidException.class);
        assertThat(((InvalidException) thrown).violations()).singleElement().satisfies(violation -> {
            assertThat(violation.rejectedValue()).isEqualTo(name);
            assertThat(violation.message())
                    .startsWith("line " + line + ", column " + (before.length() - before.lastIndexOf('\n')) + ": ")
                    .contains("no field " + name + "; the nearest is ");
        });
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.oneOf(
                Arbitraries.of(List.of(
                                "{{",
                                "}}",
                                "{{plan.subject}}",
                                "{{#each lines}}",
                                "{{/each}}",
                                "{{#if plan.day}}",
                                "{{else}}",
                                "{{/if}}",
                                "{{line.text|upper}}",
                                "{{plan.day | date}}",
                                "{{plan.link}}",
                                "<a href=\"{{plan.link}}\">",
                                "<b>",
                                "</b>",
                                "<a href='",
                                "'",
                                ">",
                                "<!--",
                                "-->",
                                "<style>",
                                "</style>",
                                "\n",
                                " ",
                                "#",
                                "|",
                                "{",
                                "é",
                                "\uD83D\uDE80"))
                        .list()
                        .ofMaxSize(14)
                        .map(parts -> String.join("", parts)),
                Arbitraries.strings().ofMaxLength(60));
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of(List.of(
                        "<script>",
                        "</p>",
                        "<img src=x onerror=alert(1)>",
                        "&lt;",
                        "&",
                        "\"",
                        "'",
                        "\r\n",
                        "\n",
                        "\u2028",
                        "\u0085",
                        "\u0000",
                        "Bcc: a@example.com",
                        "{{plan.day}}",
                        "<!--",
                        "]]>",
                        "a",
                        " ",
                        "日本",
                        "\uD83D\uDE80",
                        "$1",
                        "\\"))
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars('.', '_', '$')
                .ofMinLength(1)
                .ofMaxLength(30)
                .filter(name -> !name.equals("else"));
    }

    @Provide
    Arbitrary<String> prefixes() {
        return Arbitraries.of(List.of("a", "\n", "{ ", "é ", "{{plan.day}}"))
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts) + " ");
    }
}
