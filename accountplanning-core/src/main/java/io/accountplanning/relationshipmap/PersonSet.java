package io.accountplanning.relationshipmap;

import java.util.AbstractSet;
import java.util.BitSet;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** People of a map but one. Many share the bits, so that the reach of thousands of people takes little room. Immutable. */
final class PersonSet extends AbstractSet<ContactPerson.Id> {

    private final PersonIndex index;
    private final BitSet bits;
    private final int without;
    private final int size;

    /** @param bits are not changed any more */
    PersonSet(PersonIndex index, BitSet bits, int without) {
        this.index = index;
        this.bits = bits;
        this.without = without;
        this.size = bits.cardinality() - (bits.get(without) ? 1 : 0);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean contains(@Nullable Object id) {
        Integer number = id == null ? null : index.number(id);
        return number != null && number != without && bits.get(number);
    }

    @Override
    public Iterator<ContactPerson.Id> iterator() {
        return bits.stream()
                .filter(number -> number != without)
                .mapToObj(number -> index.person(number).id())
                .iterator();
    }
}
