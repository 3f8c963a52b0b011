package io.accountplanning.mergefield;

import static io.accountplanning.mergefield.Letter.ENGLISH;
import static io.accountplanning.mergefield.Letter.FIELDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.error.InvalidException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class MergeTemplateAttacksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<style>İİİİİİİİİİİİ</style><a title=\"x{{plan.subject}}\">y</a>",
                "<style>İİİİİİİİİİİİİİİİİİİİİİİİİ</style><i style=\"a\">y</i><style>{{plan.subject}}</style>",
                "<!-- --!><a title=\"--><b>{{plan.subject}}</b>\">y</a>",
                "<!--><i title=\"-->{{plan.subject}}\">y</i>",
                "<!-- --!><style> --> b{color:{{plan.subject}}} </style>",
                "<textarea>{{plan.subject}}</textarea>",
                "<noscript><p title=\"</noscript><b>{{plan.subject}}</b>\">"
            })
    void aFieldStandsBetweenTagsForEveryReader(String source) {
        assertThatThrownBy(() -> MergeTemplate.html(source, FIELDS))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("between tags");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"data:text/html;base64,PHNjcmlwdD4=\">x</a>",
                "<img src=\"data:image/svg+xml,<svg onload=alert(1)>\">",
                "<a href=\"java&Tab;script:alert(1)\">x</a>",
                "<a href=\" &#14;javascript:alert(1)\">x</a>",
                "<meta http-equiv=\"refresh\" content=\"0;url=https://evil.example\">",
                "<link rel=\"stylesheet\" href=\"https://evil.example/x.css\">",
                "<button formaction=\"javascript:alert(1)\">x</button>",
                "<p onmouseover=alert(1)>x</p>",
                "<iframe srcdoc=\"x\"></iframe>"
            })
    void whatRunsOrLeadsAwayIsRefused(String source) {
        assertThatThrownBy(() -> MergeTemplate.html(source, FIELDS)).isInstanceOf(InvalidException.class);
    }

    @Test
    void picturesWithinTheMailAreTaken() {
        assertThat(MergeTemplate.html("<img src=\"data:image/png;base64,iVBORw0=\">", FIELDS)
                        .render(Letter.of("x"), ENGLISH))
                .contains("data:image/png");
    }

    @Test
    void listsWithinThemselvesComeToAnEnd() {
        String[] lines = IntStream.range(0, 200).mapToObj(i -> "a").toArray(String[]::new);
        String source = "{{#each lines}}".repeat(6) + "{{/each}}".repeat(6);

        assertThatThrownBy(() -> MergeTemplate.text(source, FIELDS).render(Letter.of("x", lines), ENGLISH))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("1000000 steps");
    }

    @Test
    void manyBracesAreRefusedAtOnce() {
        assertThatThrownBy(() -> MergeTemplate.html("{".repeat(MergeTemplate.LONGEST), FIELDS))
                .isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> MergeTemplate.html("{{x}} ".repeat(8_000), FIELDS))
                .isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> MergeTemplate.html("x".repeat(1_000_000), FIELDS))
                .hasMessageContaining("50000")
                .hasMessageContaining("1000000");
    }

    @Test
    void manyStylesAreReadAtOnce() {
        assertThat(MergeTemplate.html("<style></style>".repeat(3_000), FIELDS).source())
                .hasSize(45_000);
    }
}
