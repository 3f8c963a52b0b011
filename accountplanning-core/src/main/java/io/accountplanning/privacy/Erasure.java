package io.accountplanning.privacy;

import io.accountplanning.file.FileStore;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What an erasure has done: counts, and no name.
 *
 * @param pseudonym what stands in the person's place
 * @param texts how many texts were changed, by {@linkplain StoredRecord#kind kind}
 * @param files where the host keeps the files that the person added, in which they may stand too; also the ids of links they added,
 *     of which there is no file. Looking into them or deleting them is the host's
 * @param hostTasks the host's ids of the tasks that are linked to tasks which the person stood in, as who is in charge or by name. The host
 *     still names them there; erasing them there is the host's, and what it says of them until then is not taken over again
 * @param finished whether nothing of the person was left; false when others went on writing of them
 */
public record Erasure(
        Pseudonym pseudonym,
        Map<String, Integer> texts,
        List<FileStore.Key> files,
        List<String> hostTasks,
        boolean finished) {

    public Erasure {
        Objects.requireNonNull(pseudonym, "pseudonym");
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
        files = List.copyOf(files);
        hostTasks = List.copyOf(hostTasks);
    }

    /** How many texts were changed. */
    public int count() {
        return texts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
