package io.accountplanning.export.mindmap;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.accountplanning.error.InvalidException;
import io.accountplanning.mindmap.MindMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

class MindMapFileFuzzTest {

    @FuzzTest
    void aFileIsAMapOrRefused(FuzzedDataProvider data) throws IOException {
        MindMapFormat format = data.pickValue(MindMapFormat.values());
        byte[] file = data.consumeRemainingAsBytes();
        MindMap map;
        try {
            map = format.read(new ByteArrayInputStream(file)).map();
        } catch (InvalidException e) {
            assertThat(e.violations()).isNotEmpty();
            return;
        }
        assertThat(MindMap.SECTION.check(map)).isEmpty();
        for (MindMapFormat other : MindMapFormat.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            other.write(map, out);
            assertThat(other.read(new ByteArrayInputStream(out.toByteArray()))
                            .map()
                            .nodes())
                    .hasSameSizeAs(map.nodes());
        }
    }
}
