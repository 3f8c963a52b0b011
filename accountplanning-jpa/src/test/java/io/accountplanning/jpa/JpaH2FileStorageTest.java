package io.accountplanning.jpa;

import io.accountplanning.storage.Storage;
import io.accountplanning.testkit.AllStorageContracts;
import org.junit.jupiter.api.Tag;

/** The contract on H2 in a file. */
@Tag("provider")
class JpaH2FileStorageTest extends AllStorageContracts {

    @Override
    protected Storage storage() {
        return TestDatabase.h2File().emptied().storage();
    }
}
