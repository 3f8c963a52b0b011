package io.accountplanning.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.export.label.Labels;
import io.accountplanning.filter.PlanRow;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFilesTest {

    private final PlanTableXlsx table = PlanTableXlsx.of(Labels.of(Locale.ENGLISH));

    @TempDir
    private Path folder;

    @BeforeEach
    void temporaryFilesGoToAFolderOfTheirOwn() {
        TempFile.setThreadLocalTempFileCreationStrategy(new DefaultTempFileCreationStrategy(folder.toFile()));
    }

    @AfterEach
    void temporaryFilesGoWhereTheyDid() {
        TempFile.setThreadLocalTempFileCreationStrategy(null);
    }

    @Test
    void noFileIsLeftWhenAllGoesWell() throws IOException {
        boolean[] passedThroughAFile = {false};

        table.write(PlanRows.of(1_000), new OutputStream() {
            @Override
            public void write(int b) {
                passedThroughAFile[0] = !isEmpty();
            }
        });

        assertThat(passedThroughAFile[0]).isTrue();
        assertThat(isEmpty()).isTrue();
    }

    @Test
    void noFileIsLeftWhenTheListFails() {
        Iterable<PlanRow> failing = () -> failingAfter(500);

        assertThatThrownBy(() -> table.write(failing, OutputStream.nullOutputStream()))
                .hasMessage("the database is gone");
        assertThat(isEmpty()).isTrue();
    }

    @Test
    void noFileIsLeftWhenTheStreamFails() {
        OutputStream failing = new OutputStream() {
            private int written;

            @Override
            public void write(int b) throws IOException {
                if (++written > 5_000) {
                    throw new IOException("the browser is gone");
                }
            }
        };

        assertThatThrownBy(() -> table.write(PlanRows.of(1_000), failing))
                .isInstanceOf(IOException.class)
                .hasMessage("the browser is gone");
        assertThat(isEmpty()).isTrue();
    }

    private static Iterator<PlanRow> failingAfter(int rows) {
        Iterator<PlanRow> some = PlanRows.of(rows).iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public PlanRow next() {
                if (!some.hasNext()) {
                    throw new IllegalStateException("the database is gone");
                }
                return some.next();
            }
        };
    }

    private boolean isEmpty() {
        String[] files = folder.toFile().list();
        return files != null && files.length == 0;
    }
}
