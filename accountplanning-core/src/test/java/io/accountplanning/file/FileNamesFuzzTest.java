package io.accountplanning.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.accountplanning.error.InvalidException;
import java.util.Locale;

class FileNamesFuzzTest {

    @FuzzTest
    void aNameIsNoPathAndALinkNoScript(FuzzedDataProvider data) {
        boolean link = data.consumeBoolean();
        String text = data.consumeRemainingAsString();
        try {
            if (link) {
                assertThat(FileNames.checkedLink(text).toLowerCase(Locale.ROOT))
                        .matches("(?s)(https?://|mailto:).*")
                        .doesNotContainAnyWhitespaces();
            } else {
                String name = FileNames.checked(text);
                assertThat(name).doesNotContain("/", "\\", "\0", "\n", "\r", "\"");
                assertThat(FileNames.checked(name)).isEqualTo(name);
            }
        } catch (InvalidException e) {
            assertThat(e.getMessage()).hasSizeLessThan(1_000);
        }
    }
}
