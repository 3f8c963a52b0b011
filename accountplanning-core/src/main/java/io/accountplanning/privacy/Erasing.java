package io.accountplanning.privacy;

import io.accountplanning.file.FileStore;
import io.accountplanning.host.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts a pseudonym in a person's place in one page of texts, and counts. */
final class Erasing implements TextVisitor {

    /** In place of a name where a pseudonym has no room. */
    private static final String SHORT = "\u2026";

    private final Names names;
    private final Pseudonym pseudonym;
    private final TenantId tenant;
    private final Map<String, Integer> changed = new TreeMap<>();
    private final List<FileStore.Key> files = new ArrayList<>();
    private final ErasedTasks tasks = new ErasedTasks();

    Erasing(TenantId tenant, Names names, Pseudonym pseudonym) {
        this.tenant = tenant;
        this.names = names;
        this.pseudonym = pseudonym;
    }

    @Override
    public String visit(StoredText text) {
        String after = names.replaced(text.nature(), text.text(), pseudonym.value());
        if (after.equals(text.text())) {
            return after;
        }
        String kept = text.fits().test(after) ? after : names.replaced(text.nature(), text.text(), SHORT);
        if (!text.fits().test(kept)) {
            return text.text(); // what cannot be read with other words in it, such as a number, is no words
        }
        changed.merge(text.record().kind(), 1, Integer::sum);
        AddedFiles.of(tenant, text).ifPresent(files::add);
        tasks.take(text);
        return kept;
    }

    Map<String, Integer> changed() {
        return changed;
    }

    List<FileStore.Key> files() {
        return files;
    }

    ErasedTasks tasks() {
        return tasks;
    }
}
