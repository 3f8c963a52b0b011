package io.accountplanning.privacy;

import java.util.List;

/**
 * Everything that a tenant's storage holds about one person. Immutable.
 *
 * @param texts by plan, those of no plan last, then by kind and moment
 */
public record PersonalData(List<PersonalText> texts) {

    public PersonalData {
        texts = List.copyOf(texts);
    }

    /** Whether nothing is held. */
    public boolean isEmpty() {
        return texts.isEmpty();
    }
}
