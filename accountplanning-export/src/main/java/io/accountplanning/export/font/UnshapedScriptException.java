package io.accountplanning.export.font;

import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.export.font.MissingGlyphException.MissingGlyph;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A PDF would misspell a text, whatever fonts there are: the letters of its script change their places or their shapes beside others, as in
 * Devanagari, Tamil, Khmer or Burmese, and the PDF library sets one behind the other. Nothing has been written.
 */
public final class UnshapedScriptException extends AccountPlanningException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 10;

    /** @param texts one character of such a script for each text, at least one */
    public UnshapedScriptException(List<MissingGlyph> texts) {
        super(
                "A PDF would misspell "
                        + texts.stream()
                                .limit(SHOWN)
                                .map(one -> "\"" + one.shortened() + "\" (" + one.script() + ")")
                                .collect(Collectors.joining(", "))
                        + (texts.size() > SHOWN ? " and " + (texts.size() - SHOWN) + " more texts" : "")
                        + ": letters of such scripts change beside each other, which PDFs are written without.",
                "Maybe write it in another script, or take slides, a workbook, Markdown, JSON or pictures as PNG, which show it right?");
    }
}
