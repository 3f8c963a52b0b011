package io.accountplanning.export.label;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.AccountPlanning;
import io.accountplanning.Workspace;
import io.accountplanning.host.Client;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.Column;
import io.accountplanning.text.ReadableName;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LabelsTest {

    private static final ResourceBundle ENGLISH = OwnBundles.of(Locale.ENGLISH).get(0);
    private static final ResourceBundle FRENCH = OwnBundles.of(Locale.FRENCH).get(0);

    @Test
    void everySectionFieldTableColumnAndChoiceHasAnEnglishAndAFrenchLabel() {
        List<String> keys = sections().flatMap(LabelsTest::keys).toList();

        assertThat(keys).contains("dueDiligence.financialYears.salesSpent", "Priority.URGENT", "plan.bcgClass");
        assertThat(ENGLISH.keySet()).containsAll(keys);
        assertThat(FRENCH.keySet()).containsAll(keys);
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndNoneIsEmpty() {
        assertThat(FRENCH.keySet()).isEqualTo(ENGLISH.keySet());
        assertThat(FRENCH.keySet()).allSatisfy(key -> {
            assertThat(FRENCH.getString(key)).isNotBlank();
            assertThat(ENGLISH.getString(key)).isNotBlank();
        });
    }

    @Test
    void patternsHaveTheSamePlacesInBothLanguagesAndNoApostropheThatWouldQuoteThem() {
        assertThat(ENGLISH.keySet()).allSatisfy(key -> {
            assertThat(places(FRENCH.getString(key))).isEqualTo(places(ENGLISH.getString(key)));
            assertThat(FRENCH.getString(key)).doesNotContain("'");
            assertThat(ENGLISH.getString(key)).doesNotContain("'");
        });
    }

    @Test
    void aRegionReadsItsLanguageAndAnUnknownLanguageReadsEnglishWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRANCE);
            assertThat(Labels.of(Locale.CANADA_FRENCH).constant(PlanStatus.DRAFT))
                    .isEqualTo("Brouillon");
            assertThat(Labels.of(Locale.GERMANY).constant(PlanStatus.DRAFT)).isEqualTo("Draft");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aNameThatNoBundleHasIsMadeReadable() {
        assertThat(ReadableName.of("mainProduct")).isEqualTo("Main product");
        assertThat(ReadableName.of("MAIN_PRODUCT")).isEqualTo("Main product");
        assertThat(ReadableName.of("q1Revenue")).isEqualTo("Q1 revenue");
        assertThat(Labels.of(Locale.FRENCH).constant(Thread.State.TIMED_WAITING))
                .isEqualTo("Timed waiting");
    }

    @Test
    void aHostsOwnBundleIsAskedFirst() throws Exception {
        Labels labels = Labels.of(Locale.ENGLISH)
                .with(new PropertyResourceBundle(new StringReader("PlanStatus.DRAFT=Sketch\nword.page={0}/{1}")));

        assertThat(labels.constant(PlanStatus.DRAFT)).isEqualTo("Sketch");
        assertThat(labels.constant(PlanStatus.REVIEW)).isEqualTo("Review");
        assertThat(labels.word("page", 1, 20)).isEqualTo("1/20");
    }

    @Test
    void argumentsAreWrittenAsTheLanguageWritesThem() {
        assertThat(Labels.of(Locale.ENGLISH).word("page", 1_000, 2_000)).isEqualTo("Page 1,000 of 2,000");
        assertThat(Labels.of(Locale.FRANCE).word("page", 3, 12)).isEqualTo("Page 3 sur 12");
        assertThat(Labels.of(Locale.FRANCE).word("lever.REACH_GOAL", "CA"))
                .isEqualTo("Atteindre le but «\u00a0CA\u00a0»");
        assertThat(Labels.of(Locale.FRANCE).word("agenda.openDecisions", "15/02/2027", 2))
                .isEqualTo("Décisions ouvertes de la revue du 15/02/2027\u00a0: 2");
        assertThat(Labels.of(Locale.FRANCE).word("agenda.more", 12)).isEqualTo("et 12 de plus");
    }

    @Test
    void frenchWordsAgreeInNumberAndGender() {
        Labels french = Labels.of(Locale.FRANCE);

        assertThat(french.word("initiativesOpen", 1, "5 €"))
                .isEqualTo("1 initiative ouverte, pondérée par la probabilité\u00a0: 5 €");
        assertThat(french.word("initiativesOpen", 2, "5 €"))
                .isEqualTo("2 initiatives ouvertes, pondérées par la probabilité\u00a0: 5 €");
        assertThat(french.word("deck.initiativesWorth", 1, "5 €"))
                .isEqualTo("Une initiative ouverte, pondérée par la probabilité, vaut 5 €");
        assertThat(french.word("deck.initiativesWorth", 2, "5 €"))
                .isEqualTo("2 initiatives ouvertes, pondérées par la probabilité, valent 5 €");
    }

    @Test
    void datesAreInTheLanguageOfTheWordsWhateverBundleHasThem() throws Exception {
        LocalDate day = LocalDate.of(2027, 6, 1);
        Labels hindi = Labels.of(Locale.forLanguageTag("hi-IN"));

        assertThat(hindi.date(day)).matches("0?1[ -]Jun[ -]2027");
        assertThat(hindi.with(new PropertyResourceBundle(new StringReader("word.stand=Stand")))
                        .date(day))
                .matches("0?1[ -]Jun[ -]2027");
        assertThat(hindi.with(new PropertyResourceBundle(new StringReader("word.dates={0} – {1}")))
                        .date(day))
                .contains("जून");
        assertThat(Labels.of(Locale.CANADA_FRENCH).date(day)).isEqualTo("1er juin 2027");
        assertThat(Labels.of(Locale.US).date(day)).isEqualTo("Jun 1, 2027");
        assertThat(Labels.of(Locale.GERMANY).date(day)).isEqualTo("1 Jun 2027");
    }

    private static Stream<SectionType<?>> sections() {
        Workspace alice = AccountPlanning.builder().build().as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
        PlanDocument document = alice.plan(alice.plans()
                        .create(NewPlan.of(Client.of("acme", "Acme"), "Grow"))
                        .id())
                .document();
        return Stream.concat(
                Stream.of(PlanDetails.SECTION), document.sections().stream().map(PlanDocument.Part::type));
    }

    private static Stream<String> keys(SectionType<?> section) {
        List<String> keys = new ArrayList<>(List.of("section." + section.key()));
        section.fields().forEach(field -> {
            keys.add(section.key() + "." + field.name());
            choices(field).forEach(keys::add);
        });
        section.tables().forEach(table -> {
            keys.add(section.key() + "." + table.name());
            table.columns().forEach(column -> {
                keys.add(section.key() + "." + table.name() + "." + column.name());
                choices(column).forEach(keys::add);
            });
        });
        return keys.stream();
    }

    private static Stream<String> choices(Column<?, ?> column) {
        return column.type().choices().stream()
                .filter(Enum.class::isInstance)
                .map(Enum.class::cast)
                .map(constant -> constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    private static List<String> places(String pattern) {
        return pattern.replaceAll("[^{}\\d]", "").isEmpty()
                ? List.of()
                : Stream.of("{0}", "{1}", "{2}").filter(pattern::contains).toList();
    }
}
