package io.accountplanning.mergefield;

import static io.accountplanning.mergefield.Letter.ENGLISH;
import static io.accountplanning.mergefield.Letter.FIELDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.accountplanning.error.InvalidException;
import io.accountplanning.error.Violation;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MergeTemplateTest {

    @Test
    void fieldsListsAndChoicesAreFilledIn() {
        MergeTemplate<Letter> template = MergeTemplate.text(
                "{{plan.subject}}: {{#each lines}}[{{line.text | upper}} of {{ plan.subject }}]{{/each}}"
                        + "{{#if plan.amount}} has an amount{{else}} has none{{/if}}{{#if lines}}{{else}} empty{{/if}}",
                FIELDS);

        assertThat(template.render(Letter.of("Grow", "one", "two"), ENGLISH))
                .isEqualTo("Grow: [ONE of Grow][TWO of Grow] has an amount");
        assertThat(template.render(new Letter(null, null, null, List.of()), ENGLISH))
                .isEqualTo(":  has none empty");
    }

    @Test
    void listsStandWithinLists() {
        MergeTemplate<Letter> template = MergeTemplate.text(
                "{{#each lines}}{{#each line.words}}{{word.text}}/{{line.text}}/{{plan.subject}};{{/each}}{{/each}}",
                FIELDS);

        assertThat(template.render(Letter.of("G", "a b", "c"), ENGLISH)).isEqualTo("a/a b/G;b/a b/G;c/c/G;");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{{plan.day}}; 31 Mar 2027; 31 mars 2027",
                "{{plan.day | longdate}}; 31 March 2027; 31 mars 2027",
                "{{plan.amount}}; €1,250,000.50; 1 250 000,50 €",
                "{{plan.amount | number}}; 1,250,000.5; 1 250 000,5",
                "{{plan.share}}; 12.5%; 12,5 %",
                "{{plan.sent}}; 31 Mar 2027; 1er avr. 2027",
            })
    void datesAndAmountsAreWrittenForTheReader(String source, String english, String french) {
        MergeTemplate<Letter> template = MergeTemplate.text(source, FIELDS);
        Letter letter = Letter.of("Grow");

        assertThat(plain(template.render(letter, ENGLISH))).isEqualTo(english);
        assertThat(plain(template.render(letter, MergeReader.of(Locale.FRANCE, ZoneId.of("Europe/Paris")))))
                .isEqualTo(french);
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    @Test
    void anUnknownFieldIsNamedWithItsPlaceAndTheNearestKnownOne() {
        assertThatThrownBy(() -> MergeTemplate.text("Dear all,\n  {{plan.subjct}}", FIELDS))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("line 2, column 3: there is no field plan.subjct; the nearest is plan.subject")
                .hasMessageContaining("\"plan.subjct\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{{line.text}}; there is no field line.text here; it stands within {{#each lines}}",
                "{{#each lines}}{{word.text}}{{/each}}; no field word.text here; it stands within {{#each line.words}}",
                "{{word.text}}; no field word.text here; it stands within {{#each lines}}{{#each line.words}}",
                "{{#each lines}}{{line.txt}}{{/each}}; there is no field line.txt; the nearest is line.text",
                "{{line.txt}}; there is no field line.txt; the nearest is line.text, within {{#each lines}}",
                "{{line}}; there is no field line; the nearest is lines",
                "{{#if plan.subject}}x; {{#if}} is never closed",
                "{{#each lines}}{{#if line.text}}{{/each}}{{/if}}; {{/if}} is due first",
                "x{{/each}}; line 1, column 2: {{/each}} closes nothing",
                "{{else}}; {{else}} belongs once into {{#if}}",
                "{{#if plan.day}}{{else}}{{else}}{{/if}}; belongs once",
                "{{#each plan.subject}}{{/each}}; is no list; {{#each}} goes through one of lines",
                "{{lines}}; is no text; write {{#each lines}}",
                "{{plan.urgent}}; is no text; write {{#if plan.urgent}}",
                "{{plan.subject | money}}; cannot be written as money, only as upper, lower",
                "{{plan.day | money}}; only as date, longdate, upper, lower",
                "{{plan.subject; {{ is never closed",
                "{{}}; there is no field",
            })
    void whatIsWrongIsTold(String source, String told) {
        assertThatThrownBy(() -> MergeTemplate.text(source, FIELDS))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining(told);
    }

    @Test
    void sizesAndDepthAreLimited() {
        String deep = "{{#if plan.day}}".repeat(9) + "{{/if}}".repeat(9);
        assertThatThrownBy(() -> MergeTemplate.text(deep, FIELDS)).hasMessageContaining("at most 8 deep");
        MergeTemplate.text("{{#if plan.day}}".repeat(8) + "{{/if}}".repeat(8), FIELDS);
        assertThatThrownBy(() -> MergeTemplate.text("x".repeat(50_001), FIELDS))
                .hasMessageContaining("at most 50000 characters, this one has 50001");

        MergeTemplate<Letter> growing = MergeTemplate.text(
                "{{#each lines}}{{#each lines}}{{#each lines}}" + "x".repeat(1_000) + "{{/each}}{{/each}}{{/each}}",
                FIELDS);
        assertThatThrownBy(() -> growing.render(Letter.of("a", "1 2 3 4 5 6 7 8 9 0 1".split(" ")), ENGLISH))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("becomes longer than 1000000");
    }

    @Test
    void whatTwoListsHaveIsTakenFromEither() {
        assertThatThrownBy(() -> MergeTemplate.text("{{task.action}}", PlanMergeFields.of(user -> user.value())))
                .hasMessageContaining("it stands within {{#each tasks}} or {{#each openTasks}}");
    }

    @Test
    void aLinkIsTextOrTheWholeAddress() {
        Letter letter = Letter.of("Grow");
        String written = "https://plans.example.com/o'neil?a=1&b=%C3%A9";

        assertThat(MergeTemplate.text("{{plan.link}}", FIELDS).render(letter, ENGLISH))
                .isEqualTo(written);
        for (String source : List.of(
                "<a class=\"b\" href=\"{{plan.link}}\">{{plan.link}}</a>",
                "<A title='>' HREF = '{{ plan.link }}'>x</A>")) {
            Element link = Jsoup.parse(MergeTemplate.html(source, FIELDS).render(letter, ENGLISH))
                    .selectFirst("a");
            assertThat(link).isNotNull();
            assertThat(link.attr("href")).isEqualTo(written);
            assertThat(link.text()).isIn(written, "x");
        }
        assertThat(MergeTemplate.html("{{#if plan.link}}<a href=\"{{plan.link}}\">x</a>{{else}}none{{/if}}", FIELDS)
                        .render(new Letter(null, null, null, List.of()), ENGLISH))
                .isEqualTo("none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "/plans/7", "mailto:bob@example.com", "https:plans", "data:text/html,x"})
    void aLinkThatLeadsElsewhereIsRefused(String address) {
        MergeFields<URI> fields =
                MergeFields.<URI>builder().link("link", "A link", uri -> uri).build();
        MergeTemplate<URI> template = MergeTemplate.html("<a href=\"{{link}}\">x</a>", fields);

        assertThatThrownBy(() -> template.render(URI.create(address), ENGLISH))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("absolute http or https address")
                .hasMessageContaining(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"https://example.com/{{plan.link}}\">x</a>",
                "<a href=\"{{plan.link}}#top\">x</a>",
                "<a href=\"{{plan.link}}{{plan.link}}\">x</a>",
                "<a href=\"{{plan.link | lower}}\">x</a>",
                "<a href={{plan.link}}>x</a>",
                "<a title=\"{{plan.link}}\">x</a>",
                "<a title='href=\"{{plan.link}}\"'>x</a>",
                "<a title='x href=\"{{plan.link}}'>x</a>",
                "<a data-href=\"{{plan.link}}\">x</a>",
                "<a title=\"x href='{{plan.link}}\">x</a>",
                "<img src=\"{{plan.link}}\">",
                "<b href=\"{{plan.link}}\">x</b>",
                "<area href=\"{{plan.link}}\">",
                "<base href=\"{{plan.link}}\">",
                "<link rel=\"stylesheet\" href=\"{{plan.link}}\">",
                "<!-- <a href=\"{{plan.link}}\"> -->",
                "<style><a href=\"{{plan.link}}\"></style>",
                "<a href=\"{{#if plan.link}}{{plan.link}}{{/if}}\">x</a>",
            })
    void elsewhereInATagALinkIsRefused(String source) {
        assertThatThrownBy(() -> MergeTemplate.html(source, FIELDS))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("between tags");
    }

    @Test
    void aFieldInATagIsToldOnce() {
        assertThat(catchThrowableOfType(
                                InvalidException.class,
                                () -> MergeTemplate.html("<a href=\"{{plan.subject}}\">x</a>", FIELDS))
                        .violations())
                .extracting(Violation::message)
                .containsExactly("line 1, column 10: a field stands between tags, not in a tag, a comment or a style; "
                        + "only a link may be the whole href of an <a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"{{plan.subject}}\">x</a>",
                "<a title={{plan.subject}}>x</a>",
                "<{{plan.subject}}>",
                "<b {{plan.subject}}>x</b>",
                "<!-- {{plan.subject}} -->",
                "<style>{{plan.subject}}</style>",
                "<STYLE>b > i {{plan.subject}}</style>",
                "<b title='>' {{#if plan.day}}x{{/if}}>",
            })
    void inHtmlFieldsStandBetweenTags(String source) {
        assertThatThrownBy(() -> MergeTemplate.html(source, FIELDS))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("a field stands between tags");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<a href=\"java\nscript:alert(1)\">x</a>",
                "<iframe src='https://example.com'></iframe>",
                "<scr{{plan.subject}}ipt>",
            })
    void htmlThatWouldRunSomethingIsRefused(String source) {
        assertThatThrownBy(() -> MergeTemplate.html(source, FIELDS)).isInstanceOf(InvalidException.class);
    }

    @Test
    void aStyleAndOrdinaryMarkupAreTaken() {
        MergeTemplate<Letter> template = MergeTemplate.html(
                "<style>p > b { color: red }</style><p class=\"a>b\">1 < 2 {{plan.subject}}<!-- > --></p>"
                        + "<table>{{#each lines}}<tr><td>{{line.text}}</td></tr>{{/each}}</table>",
                FIELDS);

        assertThat(template.render(Letter.of("<i>Grow</i> & \"co\"\nnow", "a"), ENGLISH))
                .contains("1 < 2 &lt;i&gt;Grow&lt;/i&gt; &amp; &quot;co&quot;<br>now")
                .contains("<table><tr><td>a</td></tr></table>");
    }

    @Test
    void aHeaderIsOneLine() {
        MergeTemplate<Letter> template = MergeTemplate.header("Re:\r\n {{plan.subject}}", FIELDS);

        assertThat(template.render(Letter.of("Grow\r\nBcc: everybody@example.com\u2028\u0000"), ENGLISH))
                .isEqualTo("Re:  Grow Bcc: everybody@example.com");
    }

    @Test
    void aPickerOffersEveryFieldWithItsDescription() {
        assertThat(PlanMergeFields.of(user -> user.value()).known())
                .allSatisfy(field -> assertThat(field.description()).isNotBlank())
                .extracting(field -> field.list() == null ? field.path() : field.list() + "/" + field.path())
                .contains("plan.subject", "plan.revenueTarget", "tasks", "tasks/task.deadline")
                .doesNotHaveDuplicates();
    }
}
