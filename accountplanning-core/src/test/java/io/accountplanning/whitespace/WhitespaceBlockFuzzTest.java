package io.accountplanning.whitespace;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.accountplanning.error.InvalidException;
import java.util.Locale;

class WhitespaceBlockFuzzTest {

    @FuzzTest
    void aBlockIsLoadedWholeOrRefused(FuzzedDataProvider data) {
        boolean headed = data.consumeBoolean();
        String block = (headed ? "unit\tproduct\tstate\n" : "") + data.consumeRemainingAsString();
        WhitespaceMap loaded;
        try {
            loaded = WhitespaceMap.EMPTY.load(block, Locale.ENGLISH);
        } catch (InvalidException e) {
            assertThat(e.violations()).isNotEmpty();
            return;
        }
        if (WhitespaceMap.SECTION.check(loaded).isEmpty()) {
            WhitespaceMap again = loaded.load(loaded.copy(Locale.ENGLISH), Locale.ENGLISH);
            assertThat(again.cells()).hasSameSizeAs(loaded.cells());
        }
    }
}
