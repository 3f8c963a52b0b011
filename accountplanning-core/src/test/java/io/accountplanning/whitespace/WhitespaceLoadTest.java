package io.accountplanning.whitespace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.error.InvalidException;
import io.accountplanning.error.Violation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
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
}
