package io.accountplanning.export.pdf;

import com.lowagie.text.pdf.DefaultSplitCharacter;
import com.lowagie.text.pdf.PdfChunk;

/** Where a line may break: also inside addresses, which would otherwise be torn anywhere. */
final class LineBreaks extends DefaultSplitCharacter {

    static final LineBreaks INSTANCE = new LineBreaks();

    private LineBreaks() {}

    @Override
    public boolean isSplitCharacter(int start, int current, int end, char[] text, PdfChunk[] chunks) {
        return super.isSplitCharacter(start, current, end, text, chunks)
                || (isJoint(text[current]) && isLetter(text, current - 1, end) && isLetter(text, current + 1, end));
    }

    private static boolean isJoint(char c) {
        return c == '@' || c == '.' || c == '/' || c == '_' || c == '&' || c == '?' || c == '=';
    }

    private static boolean isLetter(char[] text, int at, int end) {
        return at >= 0 && at < Math.min(end, text.length) && Character.isLetter(text[at]);
    }
}
