package io.accountplanning.table;

import io.accountplanning.text.RichText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row with a column of every kind. */
public record Entry(
        Id id,
        String name,
        @Nullable Integer year,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal share,
        @Nullable LocalDate day,
        @Nullable Colour colour,
        @Nullable Boolean paid,
        RichText note,
        List<String> tags,
        @Nullable String secret)
        implements Row {

    static final Table<Entry> TABLE = Table.of("entries", Entry.class)
            .required("name", CellType.text(50))
            .column("year", CellType.integer(1900, 2200))
            .column("amount", CellType.amount())
            .column("share", CellType.percent(0, 100))
            .column("day", CellType.date())
            .column("colour", CellType.choice(Colour.class))
            .column("paid", CellType.yesNo())
            .column("note", CellType.richText())
            .column("tags", CellType.listOf(CellType.text(20)))
            .internal("secret", CellType.text(50))
            .build();

    private static final Id NOBODYS = new Id(new UUID(0, 0));

    /** An id. */
    public record Id(UUID value) implements RowId {}

    /** A choice. */
    public enum Colour {
        /** One word. */
        RED,
        /** Two words. */
        DARK_BLUE
    }

    public Entry {
        note = note == null ? RichText.EMPTY : note;
        tags = tags == null ? List.of() : List.copyOf(tags);
        amount = Decimals.canonicalOrNull(amount);
        share = Decimals.canonicalOrNull(share);
    }

    static Entry of(String name) {
        return new Entry(
                new Id(UUID.randomUUID()), name, null, null, null, null, null, null, RichText.EMPTY, List.of(), null);
    }

    /** What the row says, to be compared with what another says. */
    Entry withoutId() {
        return new Entry(NOBODYS, name, year, amount, share, day, colour, paid, note, tags, secret);
    }

    Entry withName(String other) {
        return new Entry(id, other, year, amount, share, day, colour, paid, note, tags, secret);
    }
}
