package io.accountplanning.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is read, and stops when it is too much. */
final class MeasuredStream extends FilterInputStream {

    private final long most;
    private long count;

    MeasuredStream(InputStream content, long most) {
        super(content);
        this.most = most;
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        counted(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        counted(Math.max(read, 0));
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = super.skip(bytes);
        counted(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void counted(long bytes) throws TooLargeException {
        count += bytes;
        if (count > most) {
            throw new TooLargeException();
        }
    }

    /** There is more than is taken. */
    static final class TooLargeException extends IOException {

        private static final long serialVersionUID = 1L;
    }
}
