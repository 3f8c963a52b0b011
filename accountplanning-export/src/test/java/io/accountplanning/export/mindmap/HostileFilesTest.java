package io.accountplanning.export.mindmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.error.InvalidException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that somebody made to keep a server busy or to make it tell what it has. */
@Timeout(20)
class HostileFilesTest {

    @ParameterizedTest
    @MethodSource("longLines")
    void aLongLineIsReadAtOnce(String line) throws IOException {
        read(MindMapFormat.MARKDOWN, "# Root\n" + line + "\n");
        read(MindMapFormat.MARKDOWN, "# Root\n- " + line + "\n");
        read(MindMapFormat.MERMAID, "mindmap\n  root\n    " + line + "\n");
    }

    static List<String> longLines() {
        int many = 200_000;
        return List.of(
                "## x" + " ".repeat(many) + "y",
                "## x" + " #".repeat(many) + "y",
                "x" + " ".repeat(many) + "y",
                "x" + " %%".repeat(many) + "\"",
                "- ".repeat(many) + "x",
                "* ".repeat(many) + "x",
                " ".repeat(many) + "x",
                "[".repeat(many),
                "(".repeat(many),
                "((x".repeat(many),
                "x[" + "(".repeat(many) + "\"",
                "a{{".repeat(many),
                "`".repeat(many),
                "\\".repeat(many),
                "<br" + " ".repeat(many),
                "<br ".repeat(many),
                "&#".repeat(many),
                "&".repeat(many),
                "**x".repeat(many),
                "title: " + "\"".repeat(many),
                "=".repeat(many) + "x",
                "~".repeat(many) + "x",
                "::icon(" + "x".repeat(many),
                "x(" + "-)".repeat(many),
                "-".repeat(many) + "x",
                "x" + "-".repeat(many) + "x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE map [<!ENTITY a \"x\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><map><node TEXT=\"&b;\"/></map>",
                "<!DOCTYPE map [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><map><node TEXT=\"&x;\"/></map>",
                "<!DOCTYPE map SYSTEM \"http://127.0.0.1:1/x.dtd\"><map><node TEXT=\"x\"/></map>",
                "<!DOCTYPE map [<!ENTITY % x SYSTEM \"http://127.0.0.1:1/x\"> %x;]><map><node TEXT=\"x\"/></map>"
            })
    void nothingOutsideTheFileIsReadAndNoEntityIsExpanded(String file) {
        assertThatThrownBy(() -> read(MindMapFormat.FREEMIND, file))
                .isInstanceOf(InvalidException.class)
                .hasMessageNotContaining("root:");
    }

    @Test
    void manyLevelsAndManyAttributesComeToAnEnd() {
        assertThatThrownBy(() -> readStrictly("<map>" + "<node TEXT=\"x\">".repeat(100_000)))
                .isInstanceOf(InvalidException.class);
        StringBuilder attributes = new StringBuilder("<map><node TEXT=\"x\" ");
        for (int i = 0; i < 100_000; i++) {
            attributes.append("a").append(i).append("=\"\" ");
        }
        assertThatThrownBy(() -> readStrictly(attributes + "/></map>")).isInstanceOf(InvalidException.class);
    }

    private static void readStrictly(String file) throws IOException {
        MindMapFormat.FREEMIND.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    private static void read(MindMapFormat format, String file) throws IOException {
        if (format == MindMapFormat.FREEMIND) {
            readStrictly(file);
            return;
        }
        try {
            assertThat(format.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))))
                    .isNotNull();
        } catch (InvalidException e) {
            assertThat(e.violations()).isNotEmpty();
        }
    }
}
