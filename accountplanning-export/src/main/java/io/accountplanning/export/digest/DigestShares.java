package io.accountplanning.export.digest;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * How many lines of each group have room. The next line is always that of the group of which the least has been told, so the order does
 * not depend on the room, and more room ends it later.
 */
final class DigestShares {

    private final List<DigestGroup> groups;
    private final IdentityHashMap<DigestGroup, Integer> lines = new IdentityHashMap<>();
    private final IdentityHashMap<DigestGroup, Integer> used = new IdentityHashMap<>();

    /** @param tokens the room */
    DigestShares(List<DigestGroup> groups, int tokens) {
        this.groups = groups;
        int room = tokens;
        for (Optional<DigestGroup> next = next(); next.isPresent(); next = next()) {
            DigestGroup group = next.get();
            int needed = group.tokens(of(group));
            if (needed > room) {
                return;
            }
            room -= needed;
            lines.merge(group, 1, Integer::sum);
            used.merge(group, needed, Integer::sum);
        }
    }

    /** How many lines of that group, from its first. */
    int of(DigestGroup group) {
        return lines.getOrDefault(group, 0);
    }

    private Optional<DigestGroup> next() {
        return groups.stream()
                .filter(group -> of(group) < group.lines().size())
                .min(Comparator.comparing(DigestGroup::last).thenComparing(group -> used.getOrDefault(group, 0)));
    }
}
