package io.accountplanning.privacy;

import io.accountplanning.file.FileStore;
import java.util.List;

/**
 * Everything that a tenant's storage holds about one person. Immutable.
 *
 * @param texts by plan, those of no plan last, then by kind and moment
 * @param files where the host keeps the files that the person added; also the ids of links they added, of which there is no file
 */
public record PersonalData(List<PersonalText> texts, List<FileStore.Key> files) {

    public PersonalData {
        texts = List.copyOf(texts);
        files = List.copyOf(files);
    }

    /** Whether nothing is held. */
    public boolean isEmpty() {
        return texts.isEmpty();
    }
}
