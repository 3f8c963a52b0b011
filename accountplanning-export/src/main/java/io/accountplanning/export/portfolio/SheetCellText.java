package io.accountplanning.export.portfolio;

/** What a line of a file may have before the rules of its column are looked at. */
final class SheetCellText {

    static final int LONGEST = 1_000;

    private SheetCellText() {}
}
