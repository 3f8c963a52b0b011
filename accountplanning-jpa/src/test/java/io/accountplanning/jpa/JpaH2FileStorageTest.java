package io.accountplanning.jpa;

import io.accountplanning.storage.Storage;
import io.accountplanning.testkit.AllStorageContracts;

/** The contract on H2 in a file. */
class JpaH2FileStorageTest extends AllStorageContracts {

    @Override
    protected Storage storage() {
        return TestDatabase.h2File().emptied().storage();
    }
}
