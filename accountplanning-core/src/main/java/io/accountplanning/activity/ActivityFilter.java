package io.accountplanning.activity;

import io.accountplanning.host.UserId;
import io.accountplanning.permission.Actor;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.Change;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which entries of the activity log are wanted: those that meet each of its conditions. Immutable.
 *
 * @param people who did it, one of them; empty for anybody
 * @param sections the keys of the sections, one of them; empty for any
 * @param kinds what happened, with one of them among the entry's changes; empty for anything
 * @param actors whether people, clients or jobs did it, one of them; empty for any
 */
public record ActivityFilter(Set<UserId> people, Set<String> sections, Set<Change.Kind> kinds, Set<Actor.Kind> actors) {

    private static final ActivityFilter ALL = new ActivityFilter(Set.of(), Set.of(), Set.of(), Set.of());

    public ActivityFilter {
        people = Set.copyOf(people);
        sections = Set.copyOf(sections);
        kinds = Set.copyOf(kinds);
        actors = Set.copyOf(actors);
    }

    /** Every entry. */
    public static ActivityFilter all() {
        return ALL;
    }

    /** Those of these people, by the host's ids. */
    public ActivityFilter withPeople(String... users) {
        Set<UserId> chosen = Stream.of(users).map(UserId::of).collect(Collectors.toSet());
        return new ActivityFilter(chosen, sections, kinds, actors);
    }

    /** Those of these sections. */
    public ActivityFilter withSections(SectionType<?>... types) {
        Set<String> chosen = Stream.of(types).map(SectionType::key).collect(Collectors.toSet());
        return new ActivityFilter(people, chosen, kinds, actors);
    }

    /** Those in which something was added, removed, changed or moved. A field that got another value was changed. */
    public ActivityFilter withKinds(Change.Kind... some) {
        return new ActivityFilter(people, sections, new HashSet<>(List.of(some)), actors);
    }

    /** Those of people, of clients, or of jobs. */
    public ActivityFilter withActors(Actor.Kind... some) {
        return new ActivityFilter(people, sections, kinds, new HashSet<>(List.of(some)));
    }

    /** Whether an entry meets it. */
    public boolean matches(ActivityEntry entry) {
        return isAmong(people, entry.stamp().by())
                && isAmong(sections, entry.section())
                && isAmong(actors, entry.kind())
                && (kinds.isEmpty() || entry.changes().stream().anyMatch(change -> kinds.contains(change.kind())));
    }

    private static <V> boolean isAmong(Set<V> wanted, V one) {
        return wanted.isEmpty() || wanted.contains(one);
    }
}
