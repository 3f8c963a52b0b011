package io.accountplanning.testkit;

import io.accountplanning.host.TenantId;
import io.accountplanning.storage.Storage;
import org.junit.jupiter.api.BeforeEach;

/**
 * What the suites have in common: each is a part of what a {@link Storage} promises. {@link AllStorageContracts} is all
 * of them at once. Every test works for tenants of its own, so the storage may be new for each test or the same for all; it may hold
 * data of earlier runs, but nothing that matters, as the outbox is emptied.
 */
public abstract class StorageContract {

    /** A tenant that nothing is stored of yet. */
    final TenantId tenant = Fixtures.tenant();

    /** The storage as that tenant uses it; there from the start of each test on. */
    Store store;

    StorageContract() {}

    /** The storage under test; asked once before each test. */
    protected abstract Storage storage();

    @BeforeEach
    final void open() {
        store = new Store(storage(), tenant);
    }
}
