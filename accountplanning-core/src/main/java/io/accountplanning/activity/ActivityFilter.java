package io.accountplanning.activity;

import io.accountplanning.error.InvalidException;
import io.accountplanning.host.UserId;
import io.accountplanning.permission.Actor;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.Change;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the activity log are wanted: those that meet each of its conditions. Immutable.
 *
 * @param people who did it, one of them; empty for anybody
 * @param sections the keys of the sections, one of them; empty for any
 * @param kinds what happened, with one of them among the entry's changes; empty for anything
 * @param actors whether people, clients or jobs did it, one of them; empty for any
 * @param leftOut the keys of the sections that are not wanted
 * @param from the first moment; null for the plan's beginning
 * @param until the first moment that is not wanted any more; null when there is no end
 * @param silent whether silent sections are wanted; a storage is not asked this, but told their keys in {@code leftOut}
 */
public record ActivityFilter(
        Set<UserId> people,
        Set<String> sections,
        Set<Change.Kind> kinds,
        Set<Actor.Kind> actors,
        Set<String> leftOut,
        @Nullable Instant from,
        @Nullable Instant until,
        boolean silent) {

    private static final Instant FIRST = Instant.parse("0001-01-02T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-30T00:00:00Z");
    private static final ActivityFilter ALL =
            new ActivityFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, true);

    public ActivityFilter {
        people = Set.copyOf(people);
        sections = Set.copyOf(sections);
        kinds = Set.copyOf(kinds);
        actors = Set.copyOf(actors);
        leftOut = Set.copyOf(leftOut);
        from = kept("from", from);
        until = kept("until", until);
    }

    /** Entries are dated to the microsecond, and no database has every moment. */
    private static @Nullable Instant kept(String path, @Nullable Instant moment) {
        if (moment == null) {
            return null;
        }
        if (moment.isBefore(FIRST) || moment.isAfter(LAST)) {
            throw InvalidException.of(path, "is a moment of the years 1 to 9999; leave it out for no limit", moment);
        }
        Instant cut = moment.truncatedTo(ChronoUnit.MICROS);
        return cut.equals(moment) ? cut : cut.plus(1, ChronoUnit.MICROS);
    }

    /** Every entry. */
    public static ActivityFilter all() {
        return ALL;
    }

    /** Those of these people, by the host's ids. */
    public ActivityFilter withPeople(String... users) {
        Set<UserId> chosen = Stream.of(users).map(UserId::of).collect(Collectors.toSet());
        return new ActivityFilter(chosen, sections, kinds, actors, leftOut, from, until, silent);
    }

    /** Those of these sections. */
    public ActivityFilter withSections(SectionType<?>... types) {
        return new ActivityFilter(people, keys(types), kinds, actors, leftOut, from, until, silent);
    }

    /** Those of other sections than these. */
    public ActivityFilter withoutSections(SectionType<?>... types) {
        return new ActivityFilter(people, sections, kinds, actors, keys(types), from, until, silent);
    }

    /**
     * Without the {@linkplain SectionType#isSilent silent} sections, in which the library notes what is under way with the host: links of tasks,
     * requests of projects.
     */
    public ActivityFilter withoutSilentSections() {
        return new ActivityFilter(people, sections, kinds, actors, leftOut, from, until, false);
    }

    /** Those in which something was added, removed, changed or moved. A field that got another value was changed. */
    public ActivityFilter withKinds(Change.Kind... some) {
        return new ActivityFilter(people, sections, new HashSet<>(List.of(some)), actors, leftOut, from, until, silent);
    }

    /** Those of people, of clients, or of jobs. */
    public ActivityFilter withActors(Actor.Kind... some) {
        return new ActivityFilter(people, sections, kinds, new HashSet<>(List.of(some)), leftOut, from, until, silent);
    }

    /** Those of that moment and later. */
    public ActivityFilter from(Instant startInclusive) {
        return new ActivityFilter(people, sections, kinds, actors, leftOut, startInclusive, until, silent);
    }

    /** Those before that moment. */
    public ActivityFilter until(Instant endExclusive) {
        return new ActivityFilter(people, sections, kinds, actors, leftOut, from, endExclusive, silent);
    }

    /** The same for a storage, which knows no types. */
    ActivityFilter in(Collection<? extends SectionType<?>> types) {
        if (silent) {
            return this;
        }
        Set<String> all = new HashSet<>(leftOut);
        types.stream().filter(SectionType::isSilent).map(SectionType::key).forEach(all::add);
        return new ActivityFilter(people, sections, kinds, actors, all, from, until, true);
    }

    private static Set<String> keys(SectionType<?>... types) {
        return Stream.of(types).map(SectionType::key).collect(Collectors.toSet());
    }

    /** Whether an entry meets it, as a storage is asked it. */
    public boolean matches(ActivityEntry entry) {
        return isAmong(people, entry.stamp().by())
                && isAmong(sections, entry.section())
                && !leftOut.contains(entry.section())
                && isAmong(actors, entry.kind())
                && isWithin(entry.stamp().at())
                && (kinds.isEmpty() || entry.changes().stream().anyMatch(change -> kinds.contains(change.kind())));
    }

    private boolean isWithin(Instant at) {
        return (from == null || !at.isBefore(from)) && (until == null || at.isBefore(until));
    }

    private static <V> boolean isAmong(Set<V> wanted, V one) {
        return wanted.isEmpty() || wanted.contains(one);
    }
}
