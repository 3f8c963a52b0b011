package io.accountplanning.export.deck;

import io.accountplanning.export.deck.Block.Align;
import io.accountplanning.export.deck.Block.Cell;
import io.accountplanning.export.deck.Block.Grid;
import io.accountplanning.export.deck.Block.Head;
import io.accountplanning.export.deck.Page.Placed;
import io.accountplanning.export.deck.Risks.Risk;
import io.accountplanning.offering.Level;
import java.util.List;

/** What could go wrong, and why we think so. */
final class RisksPage {

    private final Material material;

    RisksPage(Material material) {
        this.material = material;
    }

    List<Page> pages() {
        List<Risk> risks = Risks.of(material);
        if (risks.isEmpty()) {
            return List.of();
        }
        long high = risks.stream().filter(risk -> risk.level() == Level.HIGH).count();
        String title = high == 0
                ? material.word("deck.risksKnown", risks.size())
                : material.word("deck.risksHigh", high, risks.get(0).name());
        Grid grid = new Grid(
                List.of(
                        new Head(material.word("deck.level"), 1, Align.CENTRE),
                        new Head(material.word("deck.riskName"), 3, Align.START),
                        new Head(material.word("deck.evidence"), 6, Align.START)),
                risks.stream().map(this::row).toList(),
                risks.size(),
                title);
        return List.of(new Page(
                title,
                List.of(new Placed(material.room(), grid)),
                List.of(material.source(material.word("deck.risksFrom")))));
    }

    private List<Cell> row(Risk risk) {
        return List.of(
                Cell.of(material.labels().constant(risk.level()))
                        .asBold()
                        .on(risk.level() == Level.HIGH ? Ink.RED : Ink.YELLOW),
                Cell.of(risk.name()).asBold(),
                Cell.of(risk.why()));
    }
}
