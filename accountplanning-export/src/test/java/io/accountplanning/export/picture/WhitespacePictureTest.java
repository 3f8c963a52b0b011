package io.accountplanning.export.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.error.InvalidException;
import io.accountplanning.whitespace.BusinessUnit;
import io.accountplanning.whitespace.Product;
import io.accountplanning.whitespace.WhitespaceCell;
import io.accountplanning.whitespace.WhitespaceMap;
import io.accountplanning.whitespace.WhitespaceState;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WhitespacePictureTest {

    private final BusinessUnit emea = BusinessUnit.of("EMEA");
    private final BusinessUnit france = BusinessUnit.of("France", emea.id());
    private final Product storage = Product.of("Storage");
    private final Product picking = Product.of("Picking");
    private final WhitespaceMap map = WhitespaceMap.EMPTY
            .add(emea)
            .add(france)
            .add(storage)
            .add(picking)
            .put(WhitespaceCell.of(france.id(), storage.id(), WhitespaceState.DEPLOYED)
                    .withMarketValue(new BigDecimal("100000"))
                    .withOurSharePercent(new BigDecimal("60.4")))
            .put(WhitespaceCell.of(france.id(), picking.id(), WhitespaceState.COMPETITOR)
                    .withCompetitor("Rackwell", new BigDecimal("90"), LocalDate.of(2027, 9, 30)));

    @Test
    void aCellTellsItsStateByALetterOnAColourWithOurShareOrTheCompetitor() throws IOException {
        Svg svg = Svg.of(WhitespacePicture.of(map, Pictures.EUR));

        assertThat(svg.all("text")).extracting(Svg::content).contains("D 60%", "C", "Rackwell", "50%");
        assertThat(svg.group("D").first("rect").attribute("fill"))
                .isNotEqualTo(svg.group("C").first("rect").attribute("fill"));
        assertThat(svg.group("C").first("title").content())
                .isEqualTo("Competitor; Competitor: Rackwell 90%; Contract end: Sep 30, 2027");
        assertThat(svg.words())
                .contains("Coverage: 50% (cells deployed: 1 of 2)", "Wallet share: 60.4% (€60,400 of €100,000)");
    }

    @Test
    void whatIsBelowAGroupIsIndentedAndTheGroupIsBold() throws IOException {
        Svg svg = Svg.of(WhitespacePicture.of(map, Pictures.EUR));

        Svg group = svg.group(emea.id().value()).first("text");
        Svg below = svg.group(france.id().value()).first("text");
        assertThat(group.attribute("font-weight")).isEqualTo("bold");
        assertThat(below.attribute("font-weight")).isEmpty();
        assertThat(below.textBox().x()).isGreaterThan(group.textBox().x() + 5);
    }

    @Test
    void namesOfManyProductsAreTurned() throws IOException {
        WhitespaceMap many = map;
        for (int i = 0; i < 20; i++) {
            many = many.add(Product.of("Product with a long name, number " + i));
        }

        Svg svg = Svg.of(WhitespacePicture.of(many, Pictures.EUR));

        assertThat(svg.group(storage.id().value()).first("text").attribute("transform"))
                .startsWith("rotate(-90 ");
        assertThat(svg.number("width")).isLessThan(1_100);
    }

    @Test
    void lettersAreThoseOfTheReadersLanguage() throws IOException {
        assertThat(Svg.of(WhitespacePicture.of(map, Pictures.EUR).locale(Locale.FRANCE))
                        .words())
                .contains("Concurrent", "Couverture");
    }

    @Test
    void aMapThatBreaksItsRulesIsRefused() {
        WhitespaceMap broken = new WhitespaceMap(map.basis(), List.of(emea), map.products(), map.cells());

        assertThatThrownBy(() -> WhitespacePicture.of(broken, Pictures.EUR))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("cells[1].unit");
    }
}
