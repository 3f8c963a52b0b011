package io.accountplanning.samples.benchmarks;

import io.accountplanning.jpa.JpaSchema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fresh database with the library's tables, for one trial. */
final class Database implements AutoCloseable {

    /** The databases that are measured. */
    enum Kind {
        H2,
        POSTGRESQL
    }

    private final @Nullable EmbeddedPostgres server;
    private final String url;
    private final String user;
    private final EntityManagerFactory factory;

    private Database(@Nullable EmbeddedPostgres server, String url, String user, EntityManagerFactory factory) {
        this.server = server;
        this.url = url;
        this.user = user;
        this.factory = factory;
    }

    static Database start(Kind kind) {
        EmbeddedPostgres server = kind == Kind.POSTGRESQL ? postgres() : null;
        String url = server == null
                ? "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1"
                : server.getJdbcUrl("postgres", "postgres");
        String user = server == null ? "sa" : "postgres";
        createTables(url, user, kind == Kind.H2 ? JpaSchema.Dialect.H2 : JpaSchema.Dialect.POSTGRESQL);
        Map<String, String> properties = Map.of(
                "jakarta.persistence.jdbc.url", url,
                "jakarta.persistence.jdbc.user", user,
                "jakarta.persistence.jdbc.password", "");
        return new Database(server, url, user, Persistence.createEntityManagerFactory("benchmarks", properties));
    }

    EntityManagerFactory factory() {
        return factory;
    }

    /** A connection without auto-commit, as the provider's pool has them. */
    Connection connect() throws SQLException {
        Connection connection = DriverManager.getConnection(url, user, "");
        connection.setAutoCommit(false);
        return connection;
    }

    /** Lets the planner know what is in the tables. */
    void analyze() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, "");
                Statement statement = connection.createStatement()) {
            statement.execute("analyze");
        }
    }

    @Override
    public void close() throws IOException {
        factory.close();
        if (server != null) {
            server.close();
        }
    }

    private static EmbeddedPostgres postgres() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        }
    }

    private static void createTables(String url, String user, JpaSchema.Dialect dialect) {
        try (Connection connection = DriverManager.getConnection(url, user, "");
                Statement statement = connection.createStatement()) {
            for (String sql : JpaSchema.statements(dialect)) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The tables could not be made", e);
        }
    }
}
