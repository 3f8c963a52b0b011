package io.accountplanning.export.workbook;

import io.accountplanning.error.Violation;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a workbook that cannot be taken over.
 *
 * @param sheet the sheet's name
 * @param cell such as {@code C5}; empty when it is about the sheet as a whole
 * @param value what stands in it; null for nothing
 * @param reason the rule that is broken, with what to do about it
 */
public record CellRefusal(
        String sheet, String cell, @Nullable String value, String reason) {

    public CellRefusal {
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(cell, "cell");
        Objects.requireNonNull(reason, "reason");
    }

    /** The same as what is wrong with an input. */
    public Violation violation() {
        return new Violation(cell.isEmpty() ? sheet : sheet + "!" + cell, reason, value);
    }

    @Override
    public String toString() {
        return violation().toString();
    }
}
