package io.accountplanning.samples.quickstart.crm;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The opportunities of the CRM, in a table of its own. A key is taken once. Thread-safe. */
public final class Opportunities implements AutoCloseable {

    private static final String TABLE = """
            create table if not exists crm_opportunity (
                id bigint generated always as identity primary key,
                creation_key varchar(200) not null unique,
                client varchar(200) not null,
                name varchar(300) not null,
                amount decimal(38, 10),
                currency varchar(3))""";

    private final Connection connection;

    private Opportunities(Connection connection) {
        this.connection = connection;
    }

    /** Those of the database at {@code url}, which gets the table if it has none. */
    public static Opportunities open(String url) {
        try {
            var connection = DriverManager.getConnection(url);
            try (var create = connection.createStatement()) {
                create.execute(TABLE);
            }
            return new Opportunities(connection);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Those of nobody, gone when they are closed. */
    public static Opportunities inMemory() {
        return open("jdbc:h2:mem:");
    }

    /** The id of the one that was created with that key. */
    public synchronized Optional<String> find(String key) {
        try (var query = connection.prepareStatement("select id from crm_opportunity where creation_key = ?")) {
            query.setString(1, key);
            try (var rows = query.executeQuery()) {
                return rows.next() ? Optional.of("OPP-" + rows.getLong(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Creates one under that key, and gives its id. */
    public synchronized String create(String key, String client, String name, @Nullable Amount amount) {
        try (var insert = connection.prepareStatement(
                "insert into crm_opportunity (creation_key, client, name, amount, currency) values (?, ?, ?, ?, ?)")) {
            BigDecimal value = amount == null ? null : amount.value();
            insert.setString(1, key);
            insert.setString(2, client);
            insert.setString(3, name);
            insert.setBigDecimal(4, value);
            insert.setString(5, amount == null ? null : amount.currency().getCurrencyCode());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
        return find(key).orElseThrow();
    }

    /** How many there are. */
    public synchronized int count() {
        try (var query = connection.createStatement();
                var rows = query.executeQuery("select count(*) from crm_opportunity")) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("The CRM does not answer: " + e.getMessage(), e);
    }
}
