package io.accountplanning.export.xlsx;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Remembers why the host's stream failed, which the archive's own complaint about it would hide. Never closes it. */
final class HostStream extends FilterOutputStream {

    private @Nullable IOException failure;

    HostStream(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int value) throws IOException {
        try {
            out.write(value);
        } catch (IOException e) {
            throw remembered(e);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw remembered(e);
        }
    }

    private IOException remembered(IOException e) {
        failure = firstFailure(e);
        return e;
    }

    /** What went wrong first: in this stream, or else that. */
    IOException firstFailure(IOException other) {
        return failure == null ? other : failure;
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
