package io.accountplanning.jpa;

import io.accountplanning.storage.Storage;
import io.accountplanning.testkit.AllStorageContracts;
import org.junit.jupiter.api.Tag;

/** The contract on PostgreSQL. */
@Tag("provider")
class JpaPostgreSqlStorageTest extends AllStorageContracts {

    @Override
    protected Storage storage() {
        return TestDatabase.postgres().emptied().storage();
    }
}
