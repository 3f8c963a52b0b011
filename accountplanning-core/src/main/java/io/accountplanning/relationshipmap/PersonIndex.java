package io.accountplanning.relationshipmap;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The people of a map by number, so that sets of them are bits. */
final class PersonIndex {

    private final List<ContactPerson> people;
    private final Map<ContactPerson.Id, Integer> numbers;

    PersonIndex(List<ContactPerson> people) {
        this.people = people;
        this.numbers = new HashMap<>(2 * people.size());
        for (int i = 0; i < people.size(); i++) {
            numbers.put(people.get(i).id(), i);
        }
    }

    int size() {
        return people.size();
    }

    ContactPerson person(int number) {
        return people.get(number);
    }

    /** The person's number; null when they are not on the map. */
    @Nullable
    Integer number(Object id) {
        return numbers.get(id);
    }

    /** Those of whom that is true. */
    BitSet those(Predicate<ContactPerson> condition) {
        BitSet those = new BitSet(people.size());
        for (int i = 0; i < people.size(); i++) {
            those.set(i, condition.test(people.get(i)));
        }
        return those;
    }
}
