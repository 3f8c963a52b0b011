package io.accountplanning.export.report;

/** The size of a page. */
public enum Paper {
    /** 210 × 297 mm. */
    A4(595, 842),
    /** 8.5 × 11 inches, as used in North America. */
    LETTER(612, 792);

    private final int width;
    private final int height;

    Paper(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** In points, 72 to the inch. */
    public int width() {
        return width;
    }

    /** In points, 72 to the inch. */
    public int height() {
        return height;
    }
}
