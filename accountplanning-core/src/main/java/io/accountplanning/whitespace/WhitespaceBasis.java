package io.accountplanning.whitespace;

/** What the values of a whitespace map are counted in. One map has one, so that its sums never mix. */
public enum WhitespaceBasis {
    /** Amounts in the plan's currency. */
    PRICE,
    /** Pieces. */
    QUANTITY
}
