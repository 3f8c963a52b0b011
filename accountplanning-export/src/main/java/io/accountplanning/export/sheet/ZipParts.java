package io.accountplanning.export.sheet;

import io.accountplanning.error.InvalidException;
import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The parts of a workbook's archive, unpacked as they are read, and no more of them than any workbook has. */
final class ZipParts implements Closeable {

    /** The most parts of a workbook. */
    static final int MOST_PARTS = 5_000;

    /** The most bytes that one part unpacks to. */
    static final long LARGEST_PART = 1_000_000_000L;

    /** The most bytes that a byte of the archive unpacks to. */
    static final int HIGHEST_RATIO = 200;

    private static final long ALWAYS_ALLOWED = 1_000_000;

    private final ZipFile zip;

    ZipParts(Path file) throws IOException {
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw damaged(e);
        }
        int parts = zip.size();
        if (parts > MOST_PARTS) {
            zip.close();
            throw SheetFiles.refused("has more than " + MOST_PARTS + " parts; save it anew in a spreadsheet", parts);
        }
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** @throws InvalidException when there is none */
    XmlPart require(String name) throws IOException {
        return find(name).orElseThrow(() -> SheetFiles.refused("is no workbook: it has no part " + name, null));
    }

    Optional<XmlPart> find(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null || entry.isDirectory()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new XmlPart(new Bounded(zip.getInputStream(entry), entry)));
        } catch (ZipException e) {
            throw damaged(e);
        }
    }

    private static InvalidException damaged(IOException e) {
        return SheetFiles.refused(
                "is damaged: its archive cannot be read; save it anew in a spreadsheet", e.getMessage());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Stops unpacking what unpacks to more than a workbook does. */
    private static final class Bounded extends FilterInputStream {

        private final String name;
        private final long most;
        private long read;

        Bounded(InputStream in, ZipEntry entry) {
            super(in);
            this.name = entry.getName();
            this.most = Math.min(LARGEST_PART, Math.max(ALWAYS_ALLOWED, entry.getCompressedSize() * HIGHEST_RATIO));
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = unpacked(buffer, offset, length);
            read += Math.max(0, count);
            if (read > most) {
                throw SheetFiles.refused(
                        "unpacks to more than a workbook does: its part " + name + " to more than " + most
                                + " bytes; save it anew in a spreadsheet, or split it",
                        null);
            }
            return count;
        }

        private int unpacked(byte[] buffer, int offset, int length) throws IOException {
            try {
                return in.read(buffer, offset, length);
            } catch (ZipException | EOFException e) {
                throw damaged(e);
            }
        }
    }
}
