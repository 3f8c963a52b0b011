package io.accountplanning.export.sheet;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Lets through only such XML as workbooks are made of, before a parser sees it: no document types, no comments or sections that may go on
 * without end, no tag or text larger than any in a workbook.
 */
final class XmlGuard extends FilterReader {

    private static final int LONGEST = 1_000_000;

    private boolean isFirst = true;
    private boolean afterBracket;
    private long brackets;
    private long since;

    XmlGuard(Reader in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = in.read(buffer, offset, length);
        if (isFirst && count > 0) {
            isFirst = false;
            if (buffer[offset] == '\uFEFF') {
                buffer[offset] = ' ';
                return dropFirst(buffer, offset, count);
            }
        }
        look(buffer, offset, count);
        return count;
    }

    private int dropFirst(char[] buffer, int offset, int count) throws IOException {
        System.arraycopy(buffer, offset + 1, buffer, offset, count - 1);
        look(buffer, offset, count - 1);
        return count > 1 ? count - 1 : read(buffer, offset, 1);
    }

    private void look(char[] buffer, int offset, int count) {
        for (int i = offset; i < offset + count; i++) {
            look(buffer[i]);
        }
    }

    private void look(char c) {
        if (afterBracket && c == '!') {
            throw SheetFiles.refused(
                    "has a document type, a comment or a CDATA section in its XML; save it anew in a spreadsheet",
                    null);
        }
        if (afterBracket && c == '?' && brackets > 1) {
            throw SheetFiles.refused("has instructions in its XML; save it anew in a spreadsheet", null);
        }
        afterBracket = c == '<';
        if (afterBracket) {
            brackets++;
            since = 0;
        } else if (++since > LONGEST) {
            throw SheetFiles.refused(
                    "has a text or tag of more than " + LONGEST
                            + " characters in its XML; save it anew in a spreadsheet",
                    null);
        }
    }
}
