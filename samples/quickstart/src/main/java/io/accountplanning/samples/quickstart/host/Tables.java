package io.accountplanning.samples.quickstart.host;

import io.accountplanning.jpa.JpaSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;

/** The tables, made by Flyway from the scripts in the library's jar as from the host's own. */
final class Tables {

    private static final String LEFTOVERS = "select table_name from information_schema.tables"
            + " where table_schema = current_schema and table_name like 'AP\\_%'";

    private final Flyway flyway;

    Tables(String url) {
        flyway = Flyway.configure()
                .dataSource(url, null, null)
                .locations(JpaSchema.flywayLocation(JpaSchema.Dialect.H2))
                .load();
    }

    void bringUpToDate(Connection connection) throws SQLException {
        if (flyway.info().applied().length == 0) {
            dropLeftovers(connection);
        }
        flyway.migrate();
    }

    /**
     * H2 cannot undo the creation of a table. If the very first run was killed while it made them, some are there,
     * empty, and the script would stumble over them.
     */
    private static void dropLeftovers(Connection connection) throws SQLException {
        for (var table : leftovers(connection)) {
            try (var drop = connection.createStatement()) {
                drop.execute("drop table \"" + table + "\" cascade");
            }
        }
    }

    private static List<String> leftovers(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var query = connection.createStatement();
                var rows = query.executeQuery(LEFTOVERS)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }
}
