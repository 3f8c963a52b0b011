package io.accountplanning.samples.quickstart.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutFolderTest {

    @TempDir
    private Path folder;

    @Test
    void theFolderIsMadeWithThoseAboveIt() {
        var out = OutFolder.open(folder.resolve("new/and/deep"));
        assertThat(out.path()).isEmptyDirectory();
    }

    @Test
    void aFileReplacesTheOneBefore() {
        var out = OutFolder.open(folder);
        out.write("brief.md", stream -> stream.write('1'));
        var file = out.write("brief.md", stream -> stream.write('2'));
        assertThat(file).hasContent("2");
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void aFileThatCannotBeFinishedLeavesTheOneBefore() {
        var out = OutFolder.open(folder);
        var file = out.write("brief.md", stream -> stream.write('1'));
        assertThatExceptionOfType(QuickstartException.class)
                .isThrownBy(() -> out.write("brief.md", stream -> {
                    stream.write('2');
                    throw new IOException("No space left on device");
                }))
                .withMessage(file + " cannot be written; make room and give this user the right to write there,"
                        + " or name another folder with --out.");
        assertThat(file).hasContent("1");
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void aFileInPlaceOfTheFolderIsRefused() throws IOException {
        var taken = Files.createFile(folder.resolve("taken"));
        assertThatExceptionOfType(QuickstartException.class)
                .isThrownBy(() -> OutFolder.open(taken.resolve("below")))
                .withMessageStartingWith(taken.resolve("below") + " cannot be written;");
    }
}
