package io.accountplanning.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.accountplanning.error.InvalidException;
import io.accountplanning.plan.PlanDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;

class PlanJsonFuzzTest {

    @FuzzTest
    void bytesAreADocumentThatComesBackAsItWasReadOrAreRefused(byte[] json) throws IOException {
        PlanDocument document;
        try {
            document = PlanJson.read(new ByteArrayInputStream(json), SomePlan.TYPES);
        } catch (InvalidException e) {
            assertThat(e.violations()).isNotEmpty();
            return;
        }
        assertThat(PlanJson.read(SomePlan.json(document), SomePlan.TYPES)).isEqualTo(document);
    }
}
