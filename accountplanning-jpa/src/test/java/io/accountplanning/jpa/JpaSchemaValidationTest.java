package io.accountplanning.jpa;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Hibernate compares the types of the columns too. EclipseLink has no such validation. */
class JpaSchemaValidationTest {

    private static final Map<String, String> VALIDATE =
            Map.of("jakarta.persistence.schema-generation.database.action", "validate");

    @Test
    void hibernateFindsNothingWrongWithTheTablesForH2() {
        assertThatCode(() -> TestDatabase.h2().factory(VALIDATE).close()).doesNotThrowAnyException();
    }

    @Test
    void hibernateFindsNothingWrongWithTheTablesForPostgreSql() {
        assertThatCode(() -> TestDatabase.postgres().factory(VALIDATE).close()).doesNotThrowAnyException();
    }

    @Test
    void hibernateWouldFindAColumnOfAnotherType() {
        TestDatabase database = TestDatabase.fresh();
        database.execute("alter table ap_task alter column deadline set data type varchar(10)");
        assertThatThrownBy(() -> database.factory(VALIDATE).close()).hasStackTraceContaining("deadline");
    }
}
