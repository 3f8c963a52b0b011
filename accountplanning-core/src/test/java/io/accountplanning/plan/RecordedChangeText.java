package io.accountplanning.plan;

import io.accountplanning.table.Change;
import java.util.stream.Collectors;

/** Changes as short texts. */
final class RecordedChangeText {

    private RecordedChangeText() {}

    static String of(Change change) {
        return change.cells().stream()
                .map(cell -> cell.column() + "=" + cell.after())
                .collect(Collectors.joining(","));
    }
}
