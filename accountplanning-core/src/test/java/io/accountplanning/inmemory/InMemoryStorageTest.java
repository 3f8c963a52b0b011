package io.accountplanning.inmemory;

import io.accountplanning.storage.Storage;
import io.accountplanning.testkit.AllStorageContracts;

class InMemoryStorageTest extends AllStorageContracts {

    @Override
    protected Storage storage() {
        return new InMemoryStorage();
    }
}
