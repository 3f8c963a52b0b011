package io.accountplanning.export.sheet;

import io.accountplanning.error.InvalidException;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Refuses a record without end before it has filled the memory. */
final class RecordBound extends FilterReader {

    private final int longest;
    private long line = 1;
    private long read;

    RecordBound(Reader in, int longest) {
        super(in);
        this.longest = longest;
    }

    void startRecord(long lineNumber) {
        line = lineNumber;
        read = 0;
    }

    @Override
    public int read() throws IOException {
        int c = in.read();
        count(c < 0 ? 0 : 1);
        return c;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = in.read(buffer, offset, length);
        count(Math.max(0, count));
        return count;
    }

    private void count(int characters) {
        read += characters;
        if (read > longest) {
            throw InvalidException.of(
                    "line " + line,
                    "begins or is followed by a record of more than " + longest
                            + " characters; maybe a quotation mark never ends",
                    null);
        }
    }
}
