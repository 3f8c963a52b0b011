package io.accountplanning.export.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A streamed workbook whose archive says nothing of when it was written, so that the same cells give the same bytes. */
final class StableWorkbook extends SXSSFWorkbook {

    private static final int ROWS_IN_MEMORY = 100;
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    StableWorkbook() {
        super(null, ROWS_IN_MEMORY, false, false);
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        ZipArchiveOutputStream zip = new StableZip(out);
        // Zip64 in every file is more than many readers cope with, and no sheet comes near 4 GB.
        zip.setUseZip64(Zip64Mode.AsNeeded);
        return zip;
    }

    private static final class StableZip extends ZipArchiveOutputStream {

        StableZip(OutputStream out) {
            super(out);
        }

        @Override
        public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
            // Archives hold the time of the local clock.
            entry.setTime(ALWAYS.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
            super.putArchiveEntry(entry);
        }
    }
}
