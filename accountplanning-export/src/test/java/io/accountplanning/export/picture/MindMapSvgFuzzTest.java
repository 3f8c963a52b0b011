package io.accountplanning.export.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.accountplanning.export.font.MissingGlyphException;
import io.accountplanning.mindmap.MindMap;
import io.accountplanning.mindmap.MindMapNode;
import java.io.IOException;
import java.util.List;

class MindMapSvgFuzzTest {

    @FuzzTest
    void whateverANodeSaysThePictureIsWellFormedAndHoldsNoScript(FuzzedDataProvider data) throws IOException {
        int length = data.consumeInt(0, 200);
        String title = data.consumeString(50);
        String text = data.consumeString(length);
        String rest = data.consumeRemainingAsString();
        MindMapNode root = MindMapNode.of(text.isBlank() ? "root" : text);
        MindMap map = new MindMap(List.of(root.withLink(rest.isBlank() ? null : rest.strip())));
        if (!MindMap.SECTION.check(map).isEmpty()) {
            return;
        }
        try {
            Svg svg = Svg.of(MindMapPicture.of(map).title(title));
            assertThat(svg.all("script")).isEmpty();
            assertThat(svg.all("foreignObject")).isEmpty();
        } catch (MissingGlyphException e) {
            assertThat(e).hasMessageContaining("U+");
        }
    }
}
