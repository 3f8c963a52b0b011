package io.accountplanning.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.error.AccountPlanningException;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("provider")
class JpaSchemaTest {

    @Test
    void theShippedTablesAreWhatTheStorageNeeds() {
        assertThatCode(() -> JpaSchema.check(TestDatabase.h2().factory())).doesNotThrowAnyException();
    }

    @Test
    void theShippedTablesForPostgreSqlAreWhatTheStorageNeeds() {
        assertThatCode(() -> JpaSchema.check(TestDatabase.postgres().factory())).doesNotThrowAnyException();
    }

    @Test
    void whatIsMissingIsNamed() {
        TestDatabase database = TestDatabase.fresh();
        database.execute("alter table ap_goal drop column weight");
        database.execute("drop table ap_meeting");

        assertThatThrownBy(() -> JpaSchema.check(database.factory()))
                .isInstanceOf(AccountPlanningException.class)
                .hasMessageStartingWith("The database lacks column ap_goal.weight, table ap_meeting."
                        + System.lineSeparator() + "Maybe run V1__account_planning.sql");
    }

    @Test
    void aTableThatIsMissingIsNotAskedForItsColumns() {
        TestDatabase database = TestDatabase.fresh();
        database.execute("drop all objects");
        AtomicInteger questions = new AtomicInteger();
        EntityManagerFactory counting = (EntityManagerFactory) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {EntityManagerFactory.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("createEntityManager")) {
                        questions.incrementAndGet();
                    }
                    return method.invoke(database.factory(), arguments);
                });

        assertThatThrownBy(() -> JpaSchema.check(counting))
                .isInstanceOf(AccountPlanningException.class)
                .hasMessageStartingWith("The database lacks table ap_")
                .hasMessageNotContaining("column");
        assertThat(questions)
                .hasValueLessThanOrEqualTo(ManagedClasses.entities().size() + 1);
    }

    @Test
    void aPersistenceUnitThatDoesNotKnowTheMappingIsToldSo() {
        try (Closing forgetful = new Closing(TestDatabase.h2().factory("forgetful", Map.of()))) {
            assertThatThrownBy(() -> JpaStorage.of(forgetful.factory()))
                    .isInstanceOf(AccountPlanningException.class)
                    .hasMessageContaining("Maybe add <mapping-file>META-INF/accountplanning-orm.xml</mapping-file>");
        }
    }

    @Test
    void theLocationIsWhereFlywayLooks() {
        String location = JpaSchema.flywayLocation(JpaSchema.Dialect.POSTGRESQL);
        assertThat(location).isEqualTo("classpath:io/accountplanning/jpa/schema/postgresql");
        assertThat(getClass()
                        .getClassLoader()
                        .getResource(location.substring("classpath:".length()) + "/V1__account_planning.sql"))
                .isNotNull();
    }

    /** A factory that is closed at the end, which Jakarta Persistence 3.1 ones cannot be by themselves. */
    private record Closing(EntityManagerFactory factory) implements AutoCloseable {

        @Override
        public void close() {
            factory.close();
        }
    }
}
