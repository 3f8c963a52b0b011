package io.accountplanning.privacy;

import io.accountplanning.file.FileStore;
import io.accountplanning.file.PlanFile;
import io.accountplanning.file.PlanFiles;
import io.accountplanning.host.TenantId;
import java.util.Optional;
import java.util.UUID;

/** Which files a person added, read off the texts that say who did. */
final class AddedFiles {

    private static final String KIND = SectionTexts.kindOf(PlanFiles.SECTION, PlanFile.TABLE);

    private AddedFiles() {}

    /** The file whose row says in this text who added it. */
    static Optional<FileStore.Key> of(TenantId tenant, StoredText text) {
        String id = text.record().id();
        return text.record().kind().equals(KIND) && text.part().equals("addedBy")
                ? Optional.of(new FileStore.Key(tenant, UUID.fromString(id.substring(id.indexOf('/') + 1))))
                : Optional.empty();
    }
}
