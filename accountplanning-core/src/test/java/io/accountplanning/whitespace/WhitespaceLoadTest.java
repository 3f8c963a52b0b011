package io.accountplanning.whitespace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.error.InvalidException;
import io.accountplanning.error.Violation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WhitespaceLoadTest {

    private static final String BLOCK = """
            product\tBusiness unit\tSTATE\tMarket value\tOur share\tCompetitor\tIts share\tContract end
            Software / Analytics\tEMEA / France\tdeployed\t1.234,5\t75 %\t\t\t
            Software / Storage\temea / France\tnot eligible\t\t\t\t\t

            Training\tEMEA\tcompetitor\t300\t\tInitech\t60\t31.12.2027
            \tAPAC\t\t\t\t\t\t
            """;

    @Test
    void createsWhatIsMissingAndReadsInThePersonsLocale() {
        WhitespaceMap map = WhitespaceMap.EMPTY.load(BLOCK, Locale.GERMANY);

        assertThat(map.businessUnits())
                .extracting(unit -> map.path(unit.id()))
                .containsExactly("EMEA", "EMEA / France", "APAC");
        assertThat(map.products())
                .extracting(product -> map.path(product.id()))
                .containsExactly("Software", "Software / Analytics", "Software / Storage", "Training");
        assertThat(map.cells())
                .extracting(WhitespaceCell::state)
                .containsExactly(WhitespaceState.DEPLOYED, WhitespaceState.NOT_ELIGIBLE, WhitespaceState.COMPETITOR);
        assertThat(map.cells().get(0).marketValue()).isEqualTo(new BigDecimal("1234.5"));
        assertThat(map.cells().get(2).contractEnd()).isEqualTo(LocalDate.of(2027, 12, 31));
        assertThat(WhitespaceMap.SECTION.check(map)).isEmpty();
    }

    @Test
    void replacesWhatTheBlockSaysOfAPairAndLeavesTheRest() {
        WhitespaceMap before = WhitespaceMap.EMPTY.load(BLOCK, Locale.GERMANY);
        WhitespaceMap after = before.load("""
                Unit\tProduct\tMarket value\tState
                EMEA\tTraining\t\topportunity
                """, Locale.US);

        WhitespaceCell was = before.cells().get(2);
        assertThat(after.cells().get(2))
                .isEqualTo(was.withState(WhitespaceState.OPPORTUNITY).withMarketValue(null));
        assertThat(after.businessUnits()).isEqualTo(before.businessUnits());
    }

    @Test
    void everyBadCellIsToldByLineColumnAndReasonAndNothingIsLoaded() {
        WhitespaceMap before = WhitespaceMap.EMPTY.load(BLOCK, Locale.GERMANY);
        String bad = """
                Business unit\tProduct\tState\tMarket value\tOur share\tCompetitor\tIts share\tContract end\tColour
                EMEA\tTraining\tperhaps\tmuch\t101\t\t\tsoon\tred
                EMEA / / France\tTraining\tdeployed\t-1\t\t\t\t\t
                \tTraining\tdeployed\t\t\t\t\t\t
                APAC\tTraining\t\t\t60\tInitech\t41\t\t
                APAC\tTraining\t\t\t\t\t\t\t
                """;

        assertThatThrownBy(() -> before.load(bad, Locale.US))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        e -> assertThat(e.violations())
                                .extracting(Violation::path)
                                .containsExactly(
                                        "block[1].column 9",
                                        "block[2].state",
                                        "block[2].marketValue",
                                        "block[2].ourSharePercent",
                                        "block[2].contractEnd",
                                        "block[3].unit",
                                        "block[3].marketValue",
                                        "block[4].unit",
                                        "block[5].competitorSharePercent",
                                        "block[6].product"))
                .hasMessageContaining("in line 5 already");
    }

    @Test
    void aBlockWithoutItsHeaderIsRefused() {
        assertThatThrownBy(() -> WhitespaceMap.EMPTY.load("EMEA\tTraining\tdeployed", Locale.US))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("block[1].unit: is missing");
        assertThatThrownBy(() -> WhitespaceMap.EMPTY.load("", Locale.US)).isInstanceOf(InvalidException.class);
    }

    @Test
    void cellsThatTheHeaderDoesNotNameAreRefusedWithTheirLine() {
        assertThatThrownBy(() -> WhitespaceMap.EMPTY.load(
                        "Unit\tProduct\tState\nA\tZ\tDeployed\tmore\nB\tZ\t\t \t\n", Locale.US))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        e -> assertThat(e.violations())
                                .containsExactly(new Violation("block[2]", "has 4 cells, the header names 3", "more")));
    }

    @Test
    void theColumnsThatThereAreAreToldOnce() {
        assertThatThrownBy(() -> WhitespaceMap.EMPTY.load("Unit\tProduct\tColour\tSize\nA\tZ\tred\tXL", Locale.US))
                .hasMessageContaining("block[1].column 3: must be one of Business unit, Product, State, Market value")
                .hasMessageContaining("block[1].column 4: is none of the columns either (was \"Size\")");
    }

    @Test
    void aBlockWithoutTabsIsToldThatTheyAreNeeded() {
        for (String text : new String[] {"Business unit;Product;State\nA;Z;Deployed", "Unit,Product"}) {
            assertThatThrownBy(() -> WhitespaceMap.EMPTY.load(text, Locale.US))
                    .isInstanceOfSatisfying(
                            InvalidException.class,
                            e -> assertThat(e.violations())
                                    .extracting(Violation::path)
                                    .containsExactly("block[1]"))
                    .hasMessageContaining("has no tabs: columns are separated by tabs");
        }
    }

    @Test
    void statesAreWrittenAsInDocuments() {
        WhitespaceMap map = WhitespaceMap.EMPTY.load("Unit\tProduct\tState\nA\tZ\tNot eligible", Locale.US);

        assertThat(map.copy(Locale.US)).contains("\tNot eligible\t");
    }

    @Test
    void namesOfAnotherLanguageAreReadAndWritten() {
        WhitespaceWords french = new WhitespaceWords(
                column -> Map.of("unit", "Unité", "product", "Produit", "state", "État")
                        .getOrDefault(column.name(), column.name()),
                state -> state == WhitespaceState.DEPLOYED ? "Déployé" : "Autre");
        WhitespaceMap map = WhitespaceMap.EMPTY.load("Unité\tProduit\tétat\nA\tZ\tdéployé", Locale.FRANCE, french);

        assertThat(map.cells()).extracting(WhitespaceCell::state).containsExactly(WhitespaceState.DEPLOYED);
        assertThat(map.copy(Locale.FRANCE, french))
                .startsWith("Unité\tProduit\tÉtat\t")
                .contains("A\tZ\tDéployé");
        assertThat(map.load(map.copy(Locale.FRANCE, french), Locale.FRANCE, french))
                .isEqualTo(map);
        assertThat(map.load(map.copy(Locale.FRANCE), Locale.FRANCE, french)).isEqualTo(map);
    }
}
