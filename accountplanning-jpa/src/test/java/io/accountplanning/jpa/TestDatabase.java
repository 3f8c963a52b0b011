package io.accountplanning.jpa;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/** A real database with the shipped tables, and an entity manager factory of the provider that is on the class path. */
final class TestDatabase {

    private static final List<String> TABLES = List.of(
            "ap_webhook_attempt",
            "ap_webhook_delivery",
            "ap_webhook_endpoint",
            "ap_outbox",
            "ap_snapshot",
            "ap_catalog_version",
            "ap_catalog",
            "ap_health_history",
            "ap_health",
            "ap_health_override",
            "ap_sharing",
            "ap_sharing_choice",
            "ap_update_request",
            "ap_activity",
            "ap_approval_step",
            "ap_comment",
            "ap_file",
            "ap_review_decision",
            "ap_review_agenda",
            "ap_review",
            "ap_charter_objective",
            "ap_charter",
            "ap_custom_value",
            "ap_relationship",
            "ap_person_tie",
            "ap_contact_person",
            "ap_market_position",
            "ap_initiative",
            "ap_whitespace_cell",
            "ap_whitespace_product",
            "ap_whitespace_unit",
            "ap_whitespace",
            "ap_scorecard_question",
            "ap_scorecard_category",
            "ap_scorecard",
            "ap_task_link",
            "ap_project_request",
            "ap_linked_record",
            "ap_meeting",
            "ap_competitor",
            "ap_goal",
            "ap_mind_map_node",
            "ap_task_dependency",
            "ap_task",
            "ap_item",
            "ap_objective",
            "ap_offering",
            "ap_current_service",
            "ap_client_team_member",
            "ap_company_team_member",
            "ap_marketing_activity",
            "ap_financial_year",
            "ap_planning",
            "ap_due_diligence",
            "ap_custom_section",
            "ap_section",
            "ap_plan",
            "ap_plan_number",
            "ap_recurrence",
            "ap_notification");

    private static final Map<String, TestDatabase> SHARED = new HashMap<>();
    private static final AtomicReference<String> POSTGRES = new AtomicReference<>();

    private final String url;
    private final JpaSchema.Dialect dialect;
    private final EntityManagerFactory factory;

    private TestDatabase(String url, JpaSchema.Dialect dialect) {
        this.url = url;
        this.dialect = dialect;
        JpaSchema.statements(dialect).forEach(this::execute);
        this.factory = factory(Map.of());
    }

    /** The database in memory that all tests share. */
    static TestDatabase h2() {
        return shared("h2");
    }

    /** The database in a file that all tests share. */
    static TestDatabase h2File() {
        return shared("h2-file");
    }

    /** The PostgreSQL that all tests share. */
    static TestDatabase postgres() {
        return shared("postgres");
    }

    /** A database of its own. */
    static TestDatabase fresh() {
        return new TestDatabase(memory(), JpaSchema.Dialect.H2);
    }

    private static synchronized TestDatabase shared(String name) {
        return SHARED.computeIfAbsent(name, key -> switch (key) {
            case "h2" -> fresh();
            case "h2-file" -> new TestDatabase(file(), JpaSchema.Dialect.H2);
            default -> new TestDatabase(startPostgres(), JpaSchema.Dialect.POSTGRESQL);
        });
    }

    private static String memory() {
        return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000";
    }

    private static String file() {
        try {
            return "jdbc:h2:file:"
                    + Files.createTempDirectory("accountplanning").resolve("plans") + ";LOCK_TIMEOUT=20000";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Once, also when its tables could not be made: a server for each test would be too many. */
    private static String startPostgres() {
        if (POSTGRES.get() != null) {
            return POSTGRES.get();
        }
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
            String url = postgres.getJdbcUrl("postgres", "postgres");
            POSTGRES.set(url);
            return url;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same without any data. */
    TestDatabase emptied() {
        execute(TABLES.stream().map(table -> "delete from " + table).collect(Collectors.joining(";")));
        return this;
    }

    EntityManagerFactory factory() {
        return factory;
    }

    String url() {
        return url;
    }

    /** Waits until PostgreSQL has noticed that a client is gone and has rolled back what that one was doing. */
    void awaitNobodyElse() throws SQLException, InterruptedException {
        String busy = "select count(*) from pg_stat_activity where state <> 'idle' and pid <> pg_backend_pid()"
                + " and backend_type = 'client backend'";
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            long others = 1;
            while (others > 0) {
                try (ResultSet rows = statement.executeQuery(busy)) {
                    rows.next();
                    others = rows.getLong(1);
                }
                Thread.sleep(10);
            }
        }
    }

    JpaSchema.Dialect dialect() {
        return dialect;
    }

    JpaStorage storage() {
        return JpaStorage.of(factory);
    }

    EntityManagerFactory factory(Map<String, ?> more) {
        return factory("host", more);
    }

    EntityManagerFactory factory(String unit, Map<String, ?> more) {
        Map<String, Object> properties = new HashMap<>(Map.of("jakarta.persistence.jdbc.url", url));
        if (dialect == JpaSchema.Dialect.H2) {
            properties.put("jakarta.persistence.jdbc.user", "sa");
            properties.put("jakarta.persistence.jdbc.password", "");
        }
        properties.put("hibernate.connection.pool_size", "40");
        properties.putAll(more);
        return Persistence.createEntityManagerFactory(unit, properties);
    }

    void execute(String sql) {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    Connection connection() throws SQLException {
        return dialect == JpaSchema.Dialect.H2
                ? DriverManager.getConnection(url, "sa", "")
                : DriverManager.getConnection(url);
    }
}
