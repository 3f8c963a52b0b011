package io.accountplanning.export.deck;

import io.accountplanning.export.deck.Block.Align;
import io.accountplanning.export.deck.Block.Cell;
import io.accountplanning.export.deck.Block.Grid;
import io.accountplanning.export.deck.Block.Head;
import io.accountplanning.export.deck.Page.Placed;
import io.accountplanning.initiative.Initiative;
import io.accountplanning.initiative.Initiatives;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** What is being won, the most promising first. */
final class InitiativesPage {

    private final Material material;

    InitiativesPage(Material material) {
        this.material = material;
    }

    List<Page> pages() {
        Initiatives section = material.document().find(Initiatives.SECTION).orElse(Initiatives.EMPTY);
        if (section.initiatives().isEmpty()) {
            return List.of();
        }
        int open = section.open().size();
        String title = open == 0
                ? material.word("deck.noInitiativeOpen")
                : material.word("deck.initiativesWorth", open, material.money(section.weightedValue()));
        List<Initiative> ordered = section.initiatives().stream()
                .sorted(Comparator.comparing((Initiative one) -> !one.isOpen())
                        .thenComparing(one -> one.weightedValue().orElse(BigDecimal.ZERO), Comparator.reverseOrder()))
                .toList();
        Grid grid = new Grid(
                List.of(
                        new Head(label("name"), 2.8, Align.START),
                        new Head(label("stage"), 1.4, Align.START),
                        new Head(label("value"), 1.4, Align.END),
                        new Head(label("probabilityPercent"), 1.2, Align.END),
                        new Head(label("targetDate"), 1.4, Align.END),
                        new Head(label("owner"), 1.6, Align.START)),
                ordered.stream().map(this::row).toList(),
                ordered.size(),
                title);
        return List.of(new Page(
                title,
                List.of(new Placed(material.room(), grid)),
                material.notes(Initiatives.SECTION, ordered, Initiative::name)));
    }

    private List<Cell> row(Initiative one) {
        return List.of(
                Cell.of(one.name()).asBold().noted(one.product() == null ? "" : one.product()),
                Cell.of(material.labels().constant(one.stage())),
                Cell.of(material.moneyOrNothing(one.value())),
                Cell.of(material.percent(one.probabilityPercent())),
                Cell.of(material.date(one.targetDate())),
                Cell.of(one.owner() == null ? "–" : material.values().person(one.owner())));
    }

    private String label(String column) {
        return material.column(Initiatives.SECTION, Initiative.TABLE, column);
    }
}
