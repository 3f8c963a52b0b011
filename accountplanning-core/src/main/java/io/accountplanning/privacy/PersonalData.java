package io.accountplanning.privacy;

import io.accountplanning.file.FileStore;
import java.util.List;
import java.util.Set;

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

    /** Those that concern the person in one of these ways, such as {@code only(Concern.WRITTEN_BY, Concern.NAMES)}; all of the files. */
    public PersonalData only(Concern... concerns) {
        Set<Concern> wanted = Set.of(concerns);
        return new PersonalData(
                texts.stream().filter(text -> wanted.contains(text.concern())).toList(), files);
    }

    /** Whether nothing is held. */
    public boolean isEmpty() {
        return texts.isEmpty();
    }
}
