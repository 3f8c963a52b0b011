package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.host.StaffDirectory;
import io.accountplanning.host.StaffMember;
import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What {@link StaffDirectory} promises. A host extends this in a test. */
public abstract class StaffDirectoryContract {

    /** For a host's test. */
    protected StaffDirectoryContract() {}

    /** Whose people are asked for. Default: those of a host with one tenant. */
    protected TenantId tenant() {
        return TenantId.DEFAULT;
    }

    /** The directory under test. */
    protected abstract StaffDirectory directory();

    /** The id of somebody who is there. */
    protected abstract UserId known();

    @Test
    void aPersonComesWithTheIdThatTheyWereAskedForBy() {
        Optional<StaffMember> found = directory().find(tenant(), known());
        assertThat(found).as("a person who is there is found").isNotNull().isPresent();
        assertThat(found.map(StaffMember::id))
                .as("a person comes with the id that they were asked for by")
                .contains(known());
        assertThat(found.map(StaffMember::name).orElse(""))
                .as("a person has a name that people read")
                .isNotBlank();
        assertThat(found.map(StaffMember::email).filter(address -> !address.contains("@")))
                .as("a person's address is one that mail can be sent to, or null")
                .isEmpty();
    }

    @Test
    void whoIsNotThereIsEmpty() {
        assertThat(directory().find(tenant(), UserId.of("nobody-" + UUID.randomUUID())))
                .as("a person who is not there is empty, neither null nor a failure")
                .isNotNull()
                .isEmpty();
    }
}
