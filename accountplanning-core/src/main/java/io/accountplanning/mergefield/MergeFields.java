package io.accountplanning.mergefield;

import io.accountplanning.money.Money;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The fields that templates about something may name, and how each is read from it. Those of a plan are {@link PlanMergeFields}; a host makes
 * its own with {@link #builder}, or adds to others with {@link Builder#include}. Immutable and thread-safe, as long as what reads is.
 *
 * @param <S> what the values are read from
 */
public final class MergeFields<S> {

    private static final Pattern PATH = Pattern.compile("[A-Za-z][A-Za-z0-9]*(\\.[A-Za-z][A-Za-z0-9]*)*");

    /**
     * A field and how it is read.
     *
     * @param read gives null when there is no value
     * @param entries the fields of an entry of a list; null for other fields
     */
    record Reading<S>(
            MergeField field, Function<S, ?> read, @Nullable MergeFields<?> entries) {

        <T> Reading<T> of(Function<? super T, ? extends S> part) {
            return new Reading<>(field, whole -> read.apply(part.apply(whole)), entries);
        }
    }

    private final Map<String, Reading<S>> readings;

    private MergeFields(Map<String, Reading<S>> readings) {
        this.readings = new LinkedHashMap<>(readings);
    }

    /** No field yet. */
    public static <S> Builder<S> builder() {
        return new Builder<>();
    }

    /** Every field, those of the entries of lists behind their list: what a picker offers. */
    public List<MergeField> known() {
        List<MergeField> known = new ArrayList<>();
        readings.values().forEach(reading -> {
            known.add(reading.field);
            if (reading.entries != null) {
                reading.entries.known().forEach(entry -> known.add(within(reading.field.path(), entry)));
            }
        });
        return known;
    }

    private static MergeField within(String list, MergeField entry) {
        return entry.list() == null ? new MergeField(entry.path(), entry.kind(), entry.description(), list) : entry;
    }

    Optional<Reading<S>> find(String path) {
        return Optional.ofNullable(readings.get(path));
    }

    Set<String> paths() {
        return readings.keySet();
    }

    Collection<Reading<S>> readings() {
        return readings.values();
    }

    /** Names fields. Each method refuses a path that is taken or is not made of words with full stops between them. Used by one thread. */
    public static final class Builder<S> {

        private final Map<String, Reading<S>> readings = new LinkedHashMap<>();

        private Builder() {}

        /** Words; null or blank is no value. */
        public Builder<S> text(String path, String description, Function<S, @Nullable String> read) {
            return add(path, MergeFieldKind.TEXT, description, read);
        }

        /** A day. */
        public Builder<S> date(String path, String description, Function<S, @Nullable LocalDate> read) {
            return add(path, MergeFieldKind.DATE, description, read);
        }

        /** A moment. */
        public Builder<S> moment(String path, String description, Function<S, @Nullable Instant> read) {
            return add(path, MergeFieldKind.MOMENT, description, read);
        }

        /** An amount. */
        public Builder<S> money(String path, String description, Function<S, @Nullable Money> read) {
            return add(path, MergeFieldKind.MONEY, description, read);
        }

        /** A number. */
        public Builder<S> number(String path, String description, Function<S, @Nullable BigDecimal> read) {
            return add(path, MergeFieldKind.NUMBER, description, read);
        }

        /** A percentage, 100 for the whole. */
        public Builder<S> percent(String path, String description, Function<S, @Nullable BigDecimal> read) {
            return add(path, MergeFieldKind.PERCENT, description, read);
        }

        /**
         * The address of a page. One that is not absolute, or neither http nor https, is refused when a template is filled in; characters
         * beyond ASCII are written as an address has them.
         */
        public Builder<S> link(String path, String description, Function<S, @Nullable URI> read) {
            return add(path, MergeFieldKind.LINK, description, read);
        }

        /** Yes or no; null is no. */
        public Builder<S> yesNo(String path, String description, Function<S, @Nullable Boolean> read) {
            return add(path, MergeFieldKind.YES_NO, description, read);
        }

        /**
         * Several of something.
         *
         * @param entries the fields of each, which stand within {@code {{#each path}}}
         */
        public <I> Builder<S> list(String path, String description, MergeFields<I> entries, Function<S, List<I>> read) {
            return add(new Reading<>(
                    new MergeField(path, MergeFieldKind.LIST, description, null),
                    read,
                    Objects.requireNonNull(entries, "entries")));
        }

        /** All fields of a part of it. */
        public <P> Builder<S> include(MergeFields<P> fields, Function<S, P> part) {
            fields.readings.values().forEach(reading -> add(reading.of(part)));
            return this;
        }

        private Builder<S> add(String path, MergeFieldKind kind, String description, Function<S, ?> read) {
            return add(new Reading<>(new MergeField(path, kind, description, null), read, null));
        }

        private Builder<S> add(Reading<S> reading) {
            String path = reading.field.path();
            if (!PATH.matcher(path).matches()) {
                throw new IllegalArgumentException(
                        "A merge field is words of letters and digits with full stops between them, not " + path);
            }
            if (readings.putIfAbsent(path, reading) != null) {
                throw new IllegalArgumentException("There is a merge field " + path + " already");
            }
            return this;
        }

        /** The fields. */
        public MergeFields<S> build() {
            return new MergeFields<>(readings);
        }
    }
}
