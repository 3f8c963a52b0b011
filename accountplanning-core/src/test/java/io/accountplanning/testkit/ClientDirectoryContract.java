package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.host.Client;
import io.accountplanning.host.ClientContact;
import io.accountplanning.host.ClientDirectory;
import io.accountplanning.host.ClientId;
import io.accountplanning.host.ClientProfile;
import io.accountplanning.host.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What {@link ClientDirectory} promises. A host extends this in a test. */
public abstract class ClientDirectoryContract {

    private static final int ASKERS = 8;

    /** For a host's test. */
    protected ClientDirectoryContract() {}

    /** Whose clients are asked for. Default: those of a host with one tenant. */
    protected TenantId tenant() {
        return TenantId.DEFAULT;
    }

    /** The directory under test. */
    protected abstract ClientDirectory directory();

    /** A client that is there. */
    protected abstract ClientId known();

    @Test
    void aClientComesWithTheIdThatWasAskedFor() {
        Optional<Client> found = directory().find(tenant(), known());
        assertThat(found).as("a client that is there is found").isNotNull().isPresent();
        assertThat(found.orElseThrow().id())
                .as("a client comes with the id that it was asked for by")
                .isEqualTo(known());
        assertThat(found.orElseThrow().name()).as("a client has a name").isNotBlank();
    }

    @Test
    void whatIsNotThereIsEmpty() {
        ClientId unknown = ClientId.of("no such client " + UUID.randomUUID());
        assertThat(directory().find(tenant(), unknown))
                .as("a client that is not there is empty, neither null nor a failure")
                .isNotNull()
                .isEmpty();
        assertThat(directory().profile(tenant(), unknown))
                .as("the profile of a client that is not there is empty, neither null nor a failure")
                .isNotNull()
                .isEmpty();
    }

    @Test
    void aProfileHasEachContactOnce() {
        Optional<ClientProfile> profile = directory().profile(tenant(), known());
        assertThat(profile).as("a profile is never null").isNotNull();
        assertThat(profile.map(ClientProfile::contacts).orElse(List.of()))
                .as("a profile has each contact once")
                .extracting(ClientContact::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void manyThreadsAtOnceGetTheSame() {
        Optional<Client> alone = directory().find(tenant(), known());
        assertThat(Together.run(ASKERS, i -> directory().find(tenant(), known())))
                .as("many threads at once get what one gets")
                .extracting(Together.Outcome::value)
                .containsOnly(alone);
    }
}
