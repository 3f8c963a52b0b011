package io.accountplanning.samples.quickstart.crm;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A connection to the CRM's own tables; every statement is a transaction. Thread-safe. */
final class CrmConnection implements AutoCloseable {

    private final Connection connection;

    private CrmConnection(Connection connection) {
        this.connection = connection;
    }

    /** To the database at {@code url}, which gets the tables that it has not. */
    static CrmConnection open(String url, String... tables) {
        try {
            var opened = new CrmConnection(DriverManager.getConnection(url));
            for (var table : tables) {
                opened.update(table);
            }
            return opened;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** What a row says. */
    @FunctionalInterface
    interface RowOf<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> Optional<T> one(RowOf<T> row, String query, @Nullable Object... values) {
        return list(row, query, values).stream().findFirst();
    }

    synchronized <T> List<T> list(RowOf<T> row, String query, @Nullable Object... values) {
        try (var statement = connection.prepareStatement(query)) {
            set(statement, values);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<T>();
                while (rows.next()) {
                    found.add(row.read(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** How many rows it changed. */
    synchronized int update(String command, @Nullable Object... values) {
        try (var statement = connection.prepareStatement(command)) {
            set(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
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
