package io.accountplanning.mergefield;

import static io.accountplanning.mergefield.Letter.ENGLISH;
import static io.accountplanning.mergefield.Letter.FIELDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.accountplanning.error.InvalidException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

class MergeTemplateFuzzTest {

    private static final String MARK = "Zq7markZq7";

    @FuzzTest
    void aTemplateIsReadOrRefusedAndAValueIsNothingButWords(FuzzedDataProvider data) {
        MergeTarget target = data.pickValue(MergeTarget.values());
        String source = data.consumeRemainingAsString();
        String written;
        try {
            MergeTemplate<Letter> template = switch (target) {
                case TEXT -> MergeTemplate.text(source, FIELDS);
                case HTML -> MergeTemplate.html(source, FIELDS);
                case HEADER -> MergeTemplate.header(source, FIELDS);
            };
            written = template.render(Letter.of(MARK, MARK, MARK), ENGLISH);
        } catch (InvalidException e) {
            return;
        }
        if (target == MergeTarget.HEADER) {
            assertThat(written.chars().anyMatch(Character::isISOControl)).isFalse();
        } else if (target == MergeTarget.HTML && !source.contains(MARK)) {
            Jsoup.parse(written).traverse((node, depth) -> requireWords(node));
        }
    }

    private static void requireWords(Node node) {
        if (node instanceof TextNode || !node.outerHtml().contains(MARK)) {
            return;
        }
        assertThat(node).isInstanceOf(Element.class);
        assertThat(node.attributes().html()).doesNotContain(MARK);
        assertThat(node.nodeName()).doesNotContain(MARK).isNotIn("style", "script", "textarea", "title");
    }
}
