package io.accountplanning.privacy;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What an erasure has done: counts, and no name.
 *
 * @param pseudonym what stands in the person's place
 * @param texts how many texts were changed, by {@linkplain StoredRecord#kind kind}
 * @param finished whether nothing of the person was left; false when others went on writing of them
 */
public record Erasure(Pseudonym pseudonym, Map<String, Integer> texts, boolean finished) {

    public Erasure {
        Objects.requireNonNull(pseudonym, "pseudonym");
        texts = java.util.Collections.unmodifiableMap(new TreeMap<>(texts));
    }

    /** How many texts were changed. */
    public int count() {
        return texts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
