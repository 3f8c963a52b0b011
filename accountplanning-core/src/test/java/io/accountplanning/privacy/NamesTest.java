package io.accountplanning.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.error.InvalidException;
import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.text.RichText;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a person stands in a text, and what is left of it. */
class NamesTest {

    private static final String X = "erased-abcdefghijkl";

    private final Names bob =
            new Names(Person.of(UserId.of("42")).alsoKnownAs("Bob Roe", "bob@acme.example", "Zoé", "Roe", "山田太郎"));

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "Ask Bob Roe.|Ask X.",
                "BOB  roe's car|X's car",
                "Bob\u00a0Roe|X",
                "Bobby Roeder|Bobby Roeder",
                "Roe, Bob|X, Bob",
                "(bob@ACME.example)|(X)",
                "x.bob@acme.example|x.bob@acme.example",
                "bob@acme.example.org|bob@acme.example.org",
                "bob@acme.example.|X.",
                "Zoe\u0301!|X!",
                "Zoe|Zoe",
                "Zo\u00adé|X",
                "山田太郎さん|Xさん",
                "<Bob Roe> & Roe|<X> & X",
                "<p>B<b>ob</b> Roe</p>|<p>X<b></b></p>",
                "<p>Zo&eacute; &amp; Bob<br>Roe</p>|<p>X &amp; X<br></p>",
                "<a href=\"mailto:bob@acme.example\" rel=\"nofollow noopener noreferrer\">he</a>"
                        + "|<a href=\"mailto:X\" rel=\"nofollow noopener noreferrer\">he</a>",
                "42|X",
                "42 tasks|42 tasks",
                "41; 42;43|41; X;43"
            })
    void aNameIsReplacedWhereverItStandsAsWholeWordsAndAnIdWhereItIsAllOfIt(String text, String after) {
        assertThat(bob.replaced(TextNature.WORDS, text, X)).isEqualTo(after.replace("X", X));
    }

    @ParameterizedTest
    @CsvSource({"42,X", "BOB@acme.example,X", "Roe,X", "Ann Roe,Ann Roe", "142,142", "7; 42; 8,7; X; 8"})
    void anIdOfAPersonIsReplacedAsAWholeOnly(String id, String after) {
        assertThat(bob.replaced(TextNature.PERSON, id, X)).isEqualTo(after.replace("X", X));
    }

    @Test
    void aNameThatIsATagStaysWhereItIsOne() {
        Names strong = new Names(Person.named("Strong"));
        String html = RichText.of("<p><strong>Ann Strong</strong></p>").html();

        assertThat(strong.replaced(TextNature.WORDS, html, X)).isEqualTo("<p><strong>Ann " + X + "</strong></p>");
    }

    @Test
    void aNameThatPseudonymsBeginWithLeavesThemAlone() {
        Names erased = new Names(Person.named("Erased"));

        assertThat(erased.replaced(TextNature.WORDS, "Ann Erased and " + X, "erased-000000000000"))
                .isEqualTo("Ann erased-000000000000 and " + X);
    }

    @Test
    void bothUnicodeFormsAreOneName() {
        String text = Normalizer.normalize("Frau Zoë Müller-Lüdenscheid", Normalizer.Form.NFD);
        Names zoe = new Names(Person.named("ZOË MÜLLER-LÜDENSCHEID"));

        assertThat(zoe.replaced(TextNature.WORDS, text, X)).isEqualTo("Frau " + X);
    }

    @Test
    void whereAPseudonymHasNoRoomTheNameGoesAllTheSame() {
        StoredRecord record = new StoredRecord("plan", "1", null, null, false);
        Erasing erasing = new Erasing(TenantId.DEFAULT, new Names(Person.named("Ann")), new Pseudonym(X));
        String full = "Ann " + "x".repeat(195);

        String after = SectionTexts.text(
                        record, PlanDetails.SECTION.fields().get(0).type(), "subject", full)
                .map(erasing::visit)
                .orElseThrow();

        assertThat(after).isEqualTo("… " + "x".repeat(195));
        assertThat(erasing.changed()).containsEntry("plan", 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Al", "", "  ", "A.B", "-- --", "李"})
    void aShortNameIsRefused(String name) {
        assertThatThrownBy(() -> Person.named(name))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("at least 3 letters or digits");
    }

    @Test
    void aNameOfTwoIdeographsIsOne() {
        assertThat(new Names(Person.named("李明")).replaced(TextNature.WORDS, "请问李明。", X))
                .isEqualTo("请问" + X + "。");
    }

    @Test
    void nothingTellsWhoItIs() {
        assertThat(Person.of(UserId.of("alice")).alsoKnownAs("Alice Martin"))
                .asString()
                .doesNotContainIgnoringCase("alice");
        assertThat(Pseudonym.random()).isNotEqualTo(Pseudonym.random());
    }
}
