package io.accountplanning.jpa;

import io.accountplanning.host.UserId;
import io.accountplanning.table.RowId;
import io.accountplanning.text.RichText;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The form that values of the domain have in columns: names of constants, HTML (null when empty), plain ids. */
final class StoredValues {

    private StoredValues() {}

    static @Nullable String html(RichText text) {
        return text.isEmpty() ? null : text.html();
    }

    static RichText richText(@Nullable String html) {
        return html == null ? RichText.EMPTY : RichText.of(html);
    }

    static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    static @Nullable UUID id(@Nullable RowId id) {
        return id == null ? null : id.value();
    }

    static <I> @Nullable I id(@Nullable UUID value, Function<UUID, I> of) {
        return value == null ? null : of.apply(value);
    }

    static @Nullable String user(@Nullable UserId user) {
        return user == null ? null : user.value();
    }

    static @Nullable UserId user(@Nullable String value) {
        return value == null ? null : UserId.of(value);
    }
}
