package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.host.HostRecord;
import io.accountplanning.host.RecordDirectory;
import io.accountplanning.host.RecordKind;
import io.accountplanning.host.TenantId;
import io.accountplanning.relation.LinkedRecord;
import io.accountplanning.relation.Relations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What {@link RecordDirectory} promises. A host extends this in a test, once for each kind that it has. */
public abstract class RecordDirectoryContract {

    private static final int ASKERS = 8;

    /** For a host's test. */
    protected RecordDirectoryContract() {}

    /** Whose records are asked for. Default: those of a host with one tenant. */
    protected TenantId tenant() {
        return TenantId.DEFAULT;
    }

    /** The directory under test. */
    protected abstract RecordDirectory directory();

    /** The kind of {@link #known}. */
    protected abstract RecordKind kind();

    /** The id of a record that is there. */
    protected abstract String known();

    @Test
    void aRecordComesWithTheKindAndIdThatItWasAskedForBy() {
        Optional<HostRecord> found = directory().find(tenant(), kind(), known());
        assertThat(found).as("a record that is there is found").isNotNull().isPresent();
        HostRecord record = found.orElseThrow();
        assertThat(List.of(record.kind(), record.id()))
                .as("a record comes with the kind and id that it was asked for by")
                .isEqualTo(List.of(kind(), known()));
        assertThat(Relations.SECTION.check(new Relations(List.of(LinkedRecord.of(record)))))
                .as("a record can be linked")
                .isEmpty();
    }

    @Test
    void whatIsNotThereIsEmpty() {
        for (RecordKind kind : RecordKind.values()) {
            assertThat(directory().find(tenant(), kind, unknown()))
                    .as("a record that is not there is empty, neither null nor a failure: %s", kind)
                    .isNotNull()
                    .isEmpty();
        }
    }

    @Test
    void severalAtOnceAreWhatEachIsAlone() {
        Map<String, HostRecord> found = directory().find(tenant(), kind(), List.of(unknown(), known()));
        assertThat(found)
                .as("several records at once are what each is alone, and those that are not there are left out")
                .isNotNull()
                .isEqualTo(Map.of(
                        known(), directory().find(tenant(), kind(), known()).orElseThrow()));
    }

    @Test
    void manyThreadsAtOnceGetTheSame() {
        Optional<HostRecord> alone = directory().find(tenant(), kind(), known());
        assertThat(Together.run(ASKERS, i -> directory().find(tenant(), kind(), known())))
                .as("many threads at once get what one gets")
                .extracting(Together.Outcome::value)
                .containsOnly(alone);
    }

    private static String unknown() {
        return "no such record " + UUID.randomUUID();
    }
}
