package io.accountplanning.export.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.accountplanning.error.InvalidException;
import java.io.IOException;

class SheetFileFuzzTest {

    @FuzzTest
    void aFileIsReadOrRefused(byte[] file) throws IOException {
        try {
            assertThat(Archives.read(file))
                    .allSatisfy(row -> assertThat(row.isEmpty()).isFalse());
        } catch (InvalidException e) {
            assertThat(e.violations()).isNotEmpty();
        }
    }
}
