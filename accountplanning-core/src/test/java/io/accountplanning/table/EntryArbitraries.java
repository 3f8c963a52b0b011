package io.accountplanning.table;

import io.accountplanning.text.RichText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Rows, as a person could have typed them. */
final class EntryArbitraries {

    private EntryArbitraries() {}

    static Arbitrary<Locale> locales() {
        return Arbitraries.of(Arrays.asList(Locale.getAvailableLocales()));
    }

    static Arbitrary<BigDecimal> decimals(int scale) {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-999999999999999"), new BigDecimal("999999999999999"))
                .ofScale(scale)
                .map(Decimals::canonical);
    }

    static Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, 109_936).map(LocalDate.of(1900, 1, 1)::plusDays);
    }

    static Arbitrary<String> words() {
        return Arbitraries.of(
                "Acme", "tab\there", "line\nbreak", "\"", "a \"quote\"", "'", "1,5", "=A1", "é", "株式会社", "x;y");
    }

    static Arbitrary<Entry> entries() {
        Arbitrary<String> maybe = words().injectNull(0.3);
        return Combinators.combine(
                        words(),
                        Arbitraries.integers().between(1900, 2200).injectNull(0.3),
                        decimals(4).injectNull(0.3),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                                .ofScale(4)
                                .injectNull(0.3),
                        dates().injectNull(0.3),
                        Arbitraries.of(Entry.Colour.class).injectNull(0.3),
                        Arbitraries.of(true, false).injectNull(0.3),
                        Combinators.combine(maybe, tags()).as(Texts::new))
                .as((name, year, amount, share, day, colour, paid, texts) -> new Entry(
                        new Entry.Id(UUID.randomUUID()),
                        name,
                        year,
                        amount,
                        share,
                        day,
                        colour,
                        paid,
                        RichText.EMPTY,
                        texts.tags(),
                        texts.secret()));
    }

    private static Arbitrary<List<String>> tags() {
        return Arbitraries.of("a", "b c", "é").list().ofMaxSize(3);
    }

    private record Texts(String secret, List<String> tags) {}
}
