package io.accountplanning.export.deck;

import io.accountplanning.export.deck.Block.Grid;
import io.accountplanning.export.deck.Page.Placed;
import java.util.ArrayList;
import java.util.List;

/** A table that fills a slide, and a second one where it is long; what is left then is counted. */
final class LongTable {

    private final Material material;

    LongTable(Material material) {
        this.material = material;
    }

    List<Page> pages(String title, Grid grid, List<String> notes) {
        return pages(title, material.room(), List.of(), grid, notes);
    }

    /** @param first what else stands on the first of them */
    List<Page> pages(String title, Frame frame, List<Placed> first, Grid grid, List<String> notes) {
        if (material.tables().fitsWhole(grid, frame)) {
            return List.of(page(title, frame, first, grid, notes));
        }
        int rows = material.tables().rowsThatFit(grid, frame);
        Grid head = new Grid(grid.heads(), grid.rows().subList(0, rows), rows, grid.what());
        return List.of(
                page(title, frame, first, head, notes),
                page(
                        material.word("deck.continued", title),
                        material.room(),
                        List.of(),
                        grid.rows(rows, grid.rows().size()),
                        List.of(notes.get(0))));
    }

    private static Page page(String title, Frame frame, List<Placed> first, Grid grid, List<String> notes) {
        List<Placed> blocks = new ArrayList<>(first);
        blocks.add(new Placed(frame, grid));
        return new Page(title, blocks, notes);
    }
}
