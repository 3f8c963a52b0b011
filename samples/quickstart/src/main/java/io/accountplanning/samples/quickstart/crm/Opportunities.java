package io.accountplanning.samples.quickstart.crm;

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

    private final CrmConnection connection;

    private Opportunities(CrmConnection connection) {
        this.connection = connection;
    }

    /** Those of the database at {@code url}, which gets the table if it has none. */
    public static Opportunities open(String url) {
        return new Opportunities(CrmConnection.open(url, TABLE));
    }

    /** The id of the one that was created with that key. */
    public Optional<String> find(String key) {
        return connection.one(
                row -> "OPP-" + row.getLong(1), "select id from crm_opportunity where creation_key = ?", key);
    }

    /** Creates one under that key, and gives its id. */
    public String create(String key, String client, String name, @Nullable Amount amount) {
        connection.update(
                "insert into crm_opportunity (creation_key, client, name, amount, currency) values (?, ?, ?, ?, ?)",
                key,
                client,
                name,
                amount == null ? null : amount.value(),
                amount == null ? null : amount.currency().getCurrencyCode());
        return find(key).orElseThrow();
    }

    /** How many there are. */
    public int count() {
        return connection
                .one(row -> row.getInt(1), "select count(*) from crm_opportunity")
                .orElseThrow();
    }

    @Override
    public void close() {
        connection.close();
    }
}
