package io.accountplanning.mergefield;

import io.accountplanning.money.Money;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Something to fill templates in from. */
record Letter(
        @Nullable String subject,
        @Nullable LocalDate day,
        @Nullable Money amount,
        List<Line> lines) {

    /** A line of it. */
    record Line(String text, List<String> words) {}

    static final URI PAGE = URI.create("https://plans.example.com/o'neil?a=1&b=é");

    private static final MergeFields<String> WORD = MergeFields.<String>builder()
            .text("word.text", "A word", word -> word)
            .build();
    private static final MergeFields<Line> LINE = MergeFields.<Line>builder()
            .text("line.text", "What it says", Line::text)
            .list("line.words", "Its words", WORD, Line::words)
            .build();

    static final MergeFields<Letter> FIELDS = MergeFields.<Letter>builder()
            .text("plan.subject", "What it is called", Letter::subject)
            .date("plan.day", "When", Letter::day)
            .moment("plan.sent", "When it was sent", letter -> Instant.parse("2027-03-31T22:30:00Z"))
            .money("plan.amount", "How much", Letter::amount)
            .percent("plan.share", "How much of it", letter -> new BigDecimal("12.5"))
            .link("plan.link", "Where it is shown", letter -> letter.subject() == null ? null : PAGE)
            .yesNo("plan.urgent", "Whether it is urgent", letter -> letter.subject() != null)
            .list("lines", "What it says", LINE, Letter::lines)
            .build();

    static final MergeReader ENGLISH = MergeReader.of(Locale.UK, ZoneOffset.UTC);

    static Letter of(@Nullable String subject, String... lines) {
        return new Letter(
                subject,
                LocalDate.of(2027, 3, 31),
                Money.of("1250000.5", "EUR"),
                List.of(lines).stream()
                        .map(line -> new Line(line, List.of(line.split(" "))))
                        .toList());
    }
}
