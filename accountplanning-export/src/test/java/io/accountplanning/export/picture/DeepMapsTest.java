package io.accountplanning.export.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.export.mindmap.MindMapFormat;
import io.accountplanning.mindmap.MindMap;
import io.accountplanning.mindmap.MindMapNode;
import io.accountplanning.text.RichText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
class DeepMapsTest {

    private static final MindMap DEEPEST = deep(MindMap.MAX_DEPTH);

    static MindMap deep(int levels) {
        List<MindMapNode> nodes = new ArrayList<>(List.of(MindMapNode.of("root")));
        for (int i = 1; i < levels; i++) {
            nodes.add(new MindMapNode(
                    MindMapNode.Id.next(),
                    "n" + i,
                    nodes.get(i - 1).id(),
                    RichText.EMPTY,
                    null,
                    null,
                    null,
                    false,
                    null));
        }
        return new MindMap(nodes);
    }

    @Test
    void theDeepestMapIsDrawn() throws IOException {
        assertThat(Svg.of(DEEPEST).all("text")).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(MindMapFormat.class)
    void theDeepestMapIsWrittenAndReadInEveryFormat(MindMapFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(DEEPEST, out);

        assertThat(format.read(new ByteArrayInputStream(out.toByteArray()))
                        .map()
                        .nodes())
                .hasSize(MindMap.MAX_DEPTH);
    }
}
