package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.file.PlanFile;
import io.accountplanning.file.PlanFiles;
import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a {@code file.FileRepository} promises. */
public abstract class FilesContract extends StorageContract {

    private static final Instant NOW = Instant.parse("2027-02-15T10:00:00Z");

    @Test
    void filesOfPlansOfTheTenantAreKnownTrashIncluded() {
        PlanFile live = file();
        PlanFile trashed = file();
        PlanFile others = file();
        store.save(store.insert("Live").id(), PlanFiles.SECTION, new PlanFiles(List.of(live)));
        PlanId inTrash = store.insert("In the trash").id();
        store.save(inTrash, PlanFiles.SECTION, new PlanFiles(List.of(trashed)));
        store.save(
                inTrash,
                PlanDetails.SECTION,
                Fixtures.inTrash(store.section(inTrash, PlanDetails.SECTION).value(), NOW));
        Store other = store.as(new TenantId("others"));
        other.save(other.insert("Others").id(), PlanFiles.SECTION, new PlanFiles(List.of(others)));

        Set<UUID> known = store.read(repositories -> repositories
                .files()
                .known(List.of(
                        live.id().value(), trashed.id().value(), others.id().value(), UUID.randomUUID())));

        assertThat(known)
                .as("files of plans of the tenant are known, in the trash or not, and no others")
                .containsExactlyInAnyOrder(live.id().value(), trashed.id().value());
        Set<UUID> none = store.read(repositories -> repositories.files().known(List.of()));
        assertThat(none).isEmpty();
    }

    private static PlanFile file() {
        return new PlanFile(PlanFile.Id.next(), "a.txt", null, "text/plain", 1L, UserId.of("alice"), NOW, null);
    }
}
