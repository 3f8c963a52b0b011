package io.accountplanning.export.deck;

import io.accountplanning.export.deck.Block.Align;
import io.accountplanning.export.deck.Block.Cell;
import io.accountplanning.export.deck.Block.Grid;
import io.accountplanning.export.deck.Block.Head;
import io.accountplanning.export.deck.GoalStates.State;
import io.accountplanning.goal.Goal;
import io.accountplanning.goal.GoalOrigin;
import io.accountplanning.goal.Goals;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Results against goals: what counts, where it comes from, and whether it is on pace. */
final class GoalsPage {

    private final Material material;

    GoalsPage(Material material) {
        this.material = material;
    }

    List<Page> pages() {
        GoalStates states = GoalStates.of(material);
        if (states.goals().isEmpty()) {
            return List.of();
        }
        String title = states.said(material);
        Grid grid = new Grid(
                List.of(
                        new Head(label("name"), 3.2, Align.START),
                        new Head(label("target"), 1.5, Align.END),
                        new Head(label("actual"), 1.9, Align.END),
                        new Head(material.word("progress"), 1.2, Align.END),
                        new Head(material.word("deck.expected"), 1.2, Align.END),
                        new Head(material.word("deck.pace"), 1.4, Align.CENTRE),
                        new Head(label("dueDate"), 1.4, Align.END)),
                states.goals().stream().map(this::row).toList(),
                states.goals().size(),
                title);
        List<String> notes = material.notes(
                Goals.SECTION,
                states.goals().stream().map(state -> state.of().goal()).toList(),
                Goal::name);
        return new LongTable(material).pages(title, grid, notes);
    }

    private List<Cell> row(State state) {
        Goal goal = state.of().goal();
        return List.of(
                Cell.of(goal.name()).asBold(),
                Cell.of(inUnit(goal, goal.target())),
                Cell.of(inUnit(goal, goal.value().orElse(null))).noted(origin(state)),
                Cell.of(state.of().progressPercent().map(material::percent).orElse("–")),
                Cell.of(material.percent(state.pace().expectedPercent())),
                pace(state),
                Cell.of(material.date(goal.dueDate())));
    }

    private Cell pace(State state) {
        if (!state.isMeasured()) {
            return Cell.of("–");
        }
        return state.isBehind()
                ? Cell.of(material.word("deck.behind")).asBold().on(Ink.RED)
                : Cell.of(material.word("deck.onPace")).asBold().on(Ink.GREEN);
    }

    private String origin(State state) {
        GoalOrigin origin = state.of().origin();
        if (origin == null) {
            return "";
        }
        return switch (origin) {
            case TYPED -> material.word("goalTyped");
            case COMPUTED ->
                material.word("goalComputed", material.date(state.of().goal().measuredOn()));
            case ROLLED_UP ->
                material.word(
                        "goalRolledUp",
                        state.of().parts().stream()
                                .filter(part -> part.exactProgress() != null)
                                .count());
        };
    }

    private String inUnit(Goal goal, @Nullable BigDecimal value) {
        if (value == null) {
            return "";
        }
        return switch (goal.unit()) {
            case CURRENCY -> material.money(value);
            case PERCENT -> material.percent(value);
            case NUMBER -> material.values().number(value);
        };
    }

    private String label(String column) {
        return material.column(Goals.SECTION, Goal.TABLE, column);
    }
}
