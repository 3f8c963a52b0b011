package io.accountplanning.whitespace;

import io.accountplanning.table.Column;
import io.accountplanning.text.ReadableName;
import java.util.Objects;
import java.util.function.Function;

/**
 * What a block calls columns and states in another language than English. With the labels of documents:
 *
 * <pre>{@code
 * new WhitespaceWords(
 *         column -> labels.column(WhitespaceMap.SECTION, WhitespaceCell.TABLE, column), labels::constant)
 * }</pre>
 *
 * @param columns what a column of the cells is called
 * @param states what a state is called
 */
public record WhitespaceWords(
        Function<Column<WhitespaceCell, ?>, String> columns, Function<WhitespaceState, String> states) {

    /** English. */
    static final WhitespaceWords ENGLISH =
            new WhitespaceWords(WhitespaceBlock::englishTitle, state -> ReadableName.of(state.name()));

    public WhitespaceWords {
        Objects.requireNonNull(columns, "columns");
        Objects.requireNonNull(states, "states");
    }
}
