package io.accountplanning.export.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.accountplanning.error.InvalidException;
import java.io.IOException;

class SheetPartsFuzzTest {

    /** A fuzzer does not find its way into an archive, so the parts are given to it. */
    @FuzzTest
    void whateverStandsInTheSheetItIsReadOrRefused(FuzzedDataProvider data) throws IOException {
        String texts = data.consumeString(200);
        String formats = data.consumeString(200);
        String sheet = data.consumeRemainingAsString();
        Archives archive = Archives.sound().with(Archives.SHEET, sheet);
        try {
            assertThat(Archives.read((texts.isEmpty() ? archive : archive.with(Archives.TEXTS, texts))
                            .with("xl/styles.xml", formats.isEmpty() ? "<styleSheet/>" : formats)
                            .bytes()))
                    .allSatisfy(row -> assertThat(row.number()).isPositive());
        } catch (InvalidException e) {
            assertThat(e.violations()).isNotEmpty();
        }
    }
}
