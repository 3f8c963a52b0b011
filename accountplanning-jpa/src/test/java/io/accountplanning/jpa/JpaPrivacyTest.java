package io.accountplanning.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.host.TenantId;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.testkit.MarkedPerson;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who is erased is in no column of any table, as another program reads them. */
@Tag("provider")
class JpaPrivacyTest {

    private static final String TOKEN = "xylomarker";
    private static final TenantId OURS = TenantId.of("ours");
    private static final TenantId THEIRS = TenantId.of("theirs");

    @Test
    void whoIsErasedIsInNoColumnOfAnyTableOfH2() throws SQLException {
        eraseIn(TestDatabase.h2().emptied());
    }

    @Test
    void whoIsErasedIsInNoColumnOfAnyTableOfPostgreSql() throws SQLException {
        eraseIn(TestDatabase.postgres().emptied());
    }

    private static void eraseIn(TestDatabase database) throws SQLException {
        MarkedPerson ours = planted(database, OURS);
        planted(database, THEIRS);
        Map<String, List<String>> before = rows(database, OURS);
        Map<String, List<String>> theirs = rows(database, THEIRS);
        assertThat(tablesWith(before)).hasSizeGreaterThan(35);

        ours.administrator().privacy().erase(ours.person());

        Map<String, List<String>> after = rows(database, OURS);
        assertThat(tablesWith(after)).isEmpty();
        assertThat(rows(database, THEIRS)).isEqualTo(theirs);
        Map<String, Integer> counts = counts(before);
        counts.merge("ap_catalog", 1, Integer::sum); // the log of erasures: that it begun, that it ended
        counts.merge("ap_catalog_version", 2, Integer::sum);
        assertThat(counts(after)).isEqualTo(counts);
    }

    private static MarkedPerson planted(TestDatabase database, TenantId tenant) {
        MarkedPerson marked = MarkedPerson.in(database.storage(), tenant, TOKEN);
        AccountPlan plan = marked.plant();
        String payload = "{\"type\":\"plan.edited\",\"timestamp\":\"2027-01-01T00:00:00Z\",\"data\":{\"by\":\"staff "
                + TOKEN
                + "\",\"tenant\":\"" + tenant + "\",\"plan\":\"" + plan.id()
                + "\",\"section\":\"planning\",\"changes\":["
                + "{\"kind\":\"ADDED\",\"table\":\"tasks\",\"label\":\"Zo\\u00eb O\\u0027" + TOKEN + "\",\"cells\":["
                + "{\"column\":\"pic\",\"before\":null,\"after\":\"staff " + TOKEN + "\"}]}]}}";
        database.execute(
                "insert into ap_webhook_delivery (event_id, endpoint_id, tenant_id, event_type, content_type, payload, created_at,"
                        + " state, attempts, last_problem, last_response) values ('" + plan.id()
                        + "', 'crm', '" + tenant
                        + "', 'plan.edited', 'application/json', '" + payload + "', current_timestamp, 'DEAD', 8, 'no <"
                        + TOKEN
                        + "@agency.example>',"
                        + " '<p>Unknown user " + TOKEN.toUpperCase(Locale.ROOT) + "@agency.example</p>')");
        database.execute(
                "insert into ap_webhook_attempt (id, event_id, endpoint_id, tenant_id, attempted_at, took_micros, problem, response) values ('"
                        + plan.id() + "', '" + plan.id() + "', 'crm', '" + tenant + "', current_timestamp, 0, 'no <"
                        + TOKEN
                        + "@agency.example>', 'Unknown user " + TOKEN + "@agency.example')");
        database.execute(
                "insert into ap_webhook_endpoint (endpoint_id, tenant_id, uri, events, secrets, state, options, version) values ('"
                        + TOKEN.hashCode() + plan.id() + "', '" + tenant
                        + "', 'https://crm.example/', '[]', '{}', 'ENABLED', '{\"description\":\"staff " + TOKEN
                        + "\"}', 0)");
        return marked;
    }

    private static List<String> tablesWith(Map<String, List<String>> rows) {
        return rows.entrySet().stream()
                .filter(table -> table.getValue().stream()
                        .anyMatch(row -> row.toLowerCase(Locale.ROOT).contains(TOKEN)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Integer> counts(Map<String, List<String>> rows) {
        Map<String, Integer> counts = new TreeMap<>();
        rows.forEach((table, some) -> counts.put(table, some.size()));
        return counts;
    }

    /** Every row of every table that the tenant has, as text. */
    private static Map<String, List<String>> rows(TestDatabase database, TenantId tenant) throws SQLException {
        Map<String, List<String>> rows = new TreeMap<>();
        try (Connection connection = database.connection()) {
            for (String table : tables(connection)) {
                rows.put(table, rows(connection, table, tenant));
            }
        }
        assertThat(rows).hasSizeGreaterThan(55);
        return rows;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select distinct lower(table_name) from information_schema.columns where lower(table_name) like 'ap^_%' escape '^'")) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
        return tables;
    }

    private static List<String> rows(Connection connection, String table, TenantId tenant) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (PreparedStatement statement =
                connection.prepareStatement("select * from " + table + " where tenant_id = ?")) {
            statement.setString(1, tenant.value());
            try (ResultSet found = statement.executeQuery()) {
                int columns = found.getMetaData().getColumnCount();
                while (found.next()) {
                    StringBuilder row = new StringBuilder();
                    for (int i = 1; i <= columns; i++) {
                        row.append(found.getString(i)).append('|');
                    }
                    rows.add(row.toString());
                }
            }
        }
        rows.sort(null);
        return rows;
    }
}
