package io.accountplanning.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.error.InvalidException;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TableNamesProperties {

    private static final Pattern WORD = Pattern.compile("[\\w.]+");

    @Property(tries = 100)
    void everyShippedNameGetsThePrefixAndEveryTableTheSchema(
            @ForAll("plain") String prefix, @ForAll("plain") String schema, @ForAll JpaSchema.Dialect dialect) {
        TableNames names = TableNames.of(prefix).inSchema(schema);
        List<String> shipped = words(JpaSchema.statements(dialect));
        List<String> named = words(JpaSchema.statements(dialect, names));

        assertThat(named).hasSameSizeAs(shipped);
        for (int i = 1; i < shipped.size(); i++) {
            assertThat(named.get(i)).isEqualTo(expected(names, shipped.get(i - 1), shipped.get(i)));
        }
    }

    private static String expected(TableNames names, String before, String shipped) {
        if (!shipped.startsWith("ap_")) {
            return shipped;
        }
        String name = names.prefix() + shipped.substring("ap_".length());
        return List.of("table", "on", "references").contains(before) ? names.schema() + "." + name : name;
    }

    @Property(tries = 100)
    void noNameIsLongerThanPostgreSqlKeeps(@ForAll("plain") String prefix) {
        assertThat(words(JpaSchema.statements(JpaSchema.Dialect.POSTGRESQL, TableNames.of(prefix))))
                .allMatch(name -> name.length() <= 63);
    }

    @Property
    void aPrefixIsLettersDigitsAndUnderscoresBehindALetterAndAtMostThirty(@ForAll("texts") String text) {
        if (isPlain(text, 30)) {
            assertThatCode(() -> TableNames.of(text)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> TableNames.of(text))
                    .isInstanceOf(InvalidException.class)
                    .hasMessageStartingWith("prefix: must begin with a letter");
        }
    }

    @Property
    void aSchemaIsTheSameAndAtMostSixtyThree(@ForAll("texts") String text) {
        if (isPlain(text, 63)) {
            assertThat(TableNames.DEFAULT.inSchema(text).schema()).isEqualTo(text);
        } else {
            assertThatThrownBy(() -> TableNames.DEFAULT.inSchema(text))
                    .isInstanceOf(InvalidException.class)
                    .hasMessageStartingWith("schema: must begin with a letter");
        }
    }

    private static boolean isPlain(String text, int most) {
        return !text.isEmpty()
                && text.length() <= most
                && text.charAt(0) >= 'a'
                && text.charAt(0) <= 'z'
                && text.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_');
    }

    private static List<String> words(List<String> statements) {
        return statements.stream()
                .flatMap(statement -> WORD.matcher(statement).results())
                .map(word -> word.group())
                .toList();
    }

    @Provide
    Arbitrary<String> plain() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('0', '9')
                .withChars('_')
                .ofMinLength(1)
                .ofMaxLength(30)
                .map(text -> text.charAt(0) >= 'a' ? text : "a" + text.substring(1));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> others =
                Arbitraries.strings().withChars("ap_09Z -.;\"'\u00e9\u0131\n").ofMaxLength(5);
        Arbitrary<String> tooLong = plain().list().ofSize(3).map(parts -> String.join("", parts));
        return Arbitraries.oneOf(plain(), others, tooLong);
    }
}
