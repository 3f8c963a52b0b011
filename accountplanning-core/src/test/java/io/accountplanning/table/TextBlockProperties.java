package io.accountplanning.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextBlockProperties {

    @Property(tries = 1_000)
    void whatIsWrittenIsReadAgain(@ForAll("blocks") List<List<String>> block) {
        assertThat(TextBlock.read(TextBlock.write(block))).isEqualTo(block);
    }

    @Property(tries = 1_000)
    void lineBreaksOfEverySystemAreTheSame(@ForAll("blocks") List<List<String>> block) {
        String written = TextBlock.write(block);

        assertThat(TextBlock.read(written.replace("\n", "\r\n"))).isEqualTo(block);
        assertThat(TextBlock.read(written.replace('\n', '\r'))).isEqualTo(block);
    }

    @Property
    void anyTextIsSomeBlock(@ForAll String text) {
        assertThat(TextBlock.read(text)).allSatisfy(row -> assertThat(row).isNotEmpty());
    }

    @Example
    void spreadsheetsQuoteOnlyWhatNeedsIt() {
        assertThat(TextBlock.read("a\t\"b\nc\"\t\"d \"\"e\"\"\"\n\t\n"))
                .isEqualTo(List.of(List.of("a", "b\nc", "d \"e\""), List.of("", "")));
        assertThat(TextBlock.read("5\" disk\t\"not closed\n\"x\" y"))
                .isEqualTo(List.of(List.of("5\" disk", "\"not closed"), List.of("\"x\" y")));
        assertThat(TextBlock.read("")).isEmpty();
        assertThat(TextBlock.read("a")).isEqualTo(List.of(List.of("a")));
        assertThat(TextBlock.read("a\n\nb")).isEqualTo(List.of(List.of("a"), List.of(""), List.of("b")));
    }

    @Provide
    Arbitrary<List<List<String>>> blocks() {
        Arbitrary<String> cell = Arbitraries.strings()
                .withChars('a', 'b', '"', '\t', '\n', ' ', '\'')
                .ofMaxLength(5);
        return cell.list().ofMinSize(1).ofMaxSize(4).list().ofMaxSize(5);
    }
}
