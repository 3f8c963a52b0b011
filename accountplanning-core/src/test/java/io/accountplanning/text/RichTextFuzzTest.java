package io.accountplanning.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.accountplanning.error.InvalidException;

class RichTextFuzzTest {

    @FuzzTest
    void anyHtmlBecomesSafeAndStaysAsItIs(FuzzedDataProvider data) {
        String html = data.consumeRemainingAsString();
        RichText text;
        try {
            text = RichText.of(html);
        } catch (InvalidException e) {
            return;
        }
        assertThat(SafeHtml.complaints(text.html())).isEmpty();
        assertThat(SafeHtml.strangers(text.html())).isEmpty();
        assertThat(RichText.of(text.html())).isEqualTo(text);
        assertThat(SafeHtml.complaints(RichText.ofPlain(text.plain()).html())).isEmpty();
    }
}
