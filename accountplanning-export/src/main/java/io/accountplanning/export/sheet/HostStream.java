package io.accountplanning.export.sheet;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Remembers why the host's stream failed, which the archive's own complaint about it would hide. Never closes it. */
public final class HostStream extends FilterOutputStream {

    private @Nullable IOException failure;

    /** In front of the host's stream. */
    public HostStream(OutputStream out) {
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
    public IOException firstFailure(IOException other) {
        return failure == null ? other : failure;
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
