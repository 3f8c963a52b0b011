package io.accountplanning.jpa;

import io.accountplanning.host.UserId;
import io.accountplanning.table.RowId;
import io.accountplanning.text.RichText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The form that values of the domain have in columns: names of constants, HTML (null when empty), plain ids (the nil id for none). */
final class StoredValues {

    /** Stands for no id: EclipseLink cannot write null into a column of ids on PostgreSQL, and 5.0 cannot read it. */
    static final UUID NIL = new UUID(0, 0);

    private StoredValues() {}

    static @Nullable String html(RichText text) {
        return text.isEmpty() ? null : text.html();
    }

    static RichText richText(@Nullable String html) {
        return html == null ? RichText.EMPTY : RichText.of(html);
    }

    /** To the microsecond, with a zone: a plain Instant is not kept by every provider. */
    static OffsetDateTime moment(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    /**
     * JPQL that selects by a day, with that day for {@code :today}. Hibernate does not keep the SQL of questions that have a parameter behind
     * their select; a day is the same for many questions.
     */
    static String onDay(String jpql, LocalDate today) {
        return jpql.replace(":today", "{d '" + today + "'}");
    }

    static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    static UUID id(@Nullable RowId id) {
        return id == null ? NIL : id.value();
    }

    static <I> @Nullable I id(UUID value, Function<UUID, I> of) {
        return value.equals(NIL) ? null : of.apply(value);
    }

    static @Nullable String user(@Nullable UserId user) {
        return user == null ? null : user.value();
    }

    static @Nullable UserId user(@Nullable String value) {
        return value == null ? null : UserId.of(value);
    }
}
