package io.accountplanning.jpa;

import io.accountplanning.storage.Storage;
import io.accountplanning.testkit.AllStorageContracts;

/** The contract on PostgreSQL. */
class JpaPostgreSqlStorageTest extends AllStorageContracts {

    @Override
    protected Storage storage() {
        return TestDatabase.postgres().emptied().storage();
    }
}
