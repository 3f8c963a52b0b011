package io.accountplanning.relationshipmap;

import io.accountplanning.error.InvalidException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How often people are to be met, by their role. Whoever has several roles is met as often as the most demanding of them asks; whoever
 * has none that is listed, whenever there is a reason to. Immutable.
 *
 * @param days the most days from one contact to the next, 1 to 3650
 */
public record ContactCadence(Map<ContactRole, Integer> days) {

    /** The most days between two contacts. */
    static final int LONGEST = 3_650;

    /** @throws InvalidException when days are out of range */
    public ContactCadence {
        days.forEach((role, count) -> {
            if (count < 1 || count > LONGEST) {
                throw InvalidException.of(role.name(), "must be between 1 and " + LONGEST + " days", count);
            }
        });
        Map<ContactRole, Integer> ordered = new EnumMap<>(ContactRole.class);
        ordered.putAll(days);
        days = Collections.unmodifiableMap(ordered);
    }

    /** An executive sponsor every 90 days, a decision maker every 60, a champion every 30. */
    public static ContactCadence standard() {
        return new ContactCadence(
                Map.of(ContactRole.EXECUTIVE_SPONSOR, 90, ContactRole.DECISION_MAKER, 60, ContactRole.CHAMPION, 30));
    }

    /**
     * A copy in which people of that role are met every so many days.
     *
     * @throws InvalidException unless they are 1 to 3650
     */
    public ContactCadence with(ContactRole role, int every) {
        Map<ContactRole, Integer> changed = new EnumMap<>(ContactRole.class);
        changed.putAll(days);
        changed.put(role, every);
        return new ContactCadence(changed);
    }

    /** A copy in which that role asks for nothing. */
    public ContactCadence without(ContactRole role) {
        Map<ContactRole, Integer> changed = new EnumMap<>(ContactRole.class);
        changed.putAll(days);
        changed.remove(role);
        return new ContactCadence(changed);
    }

    /** The days that a role asks for; null when it asks for nothing. */
    public @Nullable Integer of(ContactRole role) {
        return days.get(role);
    }

    /** The most demanding of these roles; empty when none of them asks for anything. */
    Optional<ContactRole> shortest(List<ContactRole> roles) {
        return days.entrySet().stream()
                .filter(asked -> roles.contains(asked.getKey()))
                .min(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }
}
