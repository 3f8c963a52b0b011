package io.accountplanning.export.pdf;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** A number for each character, worked out when it is first asked for. Used for one document. */
final class CharacterTable {

    private static final int PAGE = 256;
    private static final int UNKNOWN = Integer.MIN_VALUE;

    private final IntUnaryOperator source;
    private final int[][] pages = new int[(Character.MAX_CODE_POINT + 1) / PAGE][];

    /** @param source of any number but the least */
    CharacterTable(IntUnaryOperator source) {
        this.source = source;
    }

    int of(int codePoint) {
        int[] page = pages[codePoint / PAGE];
        if (page == null) {
            page = new int[PAGE];
            Arrays.fill(page, UNKNOWN);
            pages[codePoint / PAGE] = page;
        }
        int at = codePoint % PAGE;
        if (page[at] == UNKNOWN) {
            page[at] = source.applyAsInt(codePoint);
        }
        return page[at];
    }
}
