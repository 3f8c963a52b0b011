package io.accountplanning.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.event.OutboxMessage;
import io.accountplanning.event.OutboxQueue;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many rows and index entries PostgreSQL reads while an outbox is emptied, counted by itself. */
class JpaOutboxReadsTest {

    private static final int MESSAGES = 5_000;
    private static final int BATCH = 500;

    private final TestDatabase database = TestDatabase.postgres().emptied();

    /** As it is where an outbox is always emptied soon: what PostgreSQL last counted in it was nothing, on many pages. */
    @BeforeEach
    void outboxThatWasSeenEmpty() {
        database.execute("alter table ap_outbox set (autovacuum_enabled = false)");
        database.execute("vacuum analyze ap_outbox");
        database.execute("update pg_class set relpages = 400, reltuples = 0 where relname = 'ap_outbox'");
    }

    @AfterEach
    void countAgain() {
        database.emptied();
        database.execute("alter table ap_outbox reset (autovacuum_enabled)");
        database.execute("vacuum analyze ap_outbox");
    }

    @Test
    void aClaimReadsAsMuchAsItTakesHoweverMuchWaits() throws Exception {
        append(MESSAGES, "gen_random_uuid()");
        assertThat(readsWhileEmptied() / MESSAGES)
                .as("entries read for each message")
                .isLessThan(30);
    }

    @Test
    void aClaimReadsAsMuchAsItTakesHoweverMuchOfOnePlanWaits() throws Exception {
        append(MESSAGES, "'" + StoredValues.NIL + "'");
        assertThat(readsWhileEmptied() / MESSAGES)
                .as("entries read for each message")
                .isLessThan(30);
    }

    private void append(int count, String plan) {
        database.execute("insert into ap_outbox (id, tenant_id, event_type, plan_id, section_key, version, occurred_at,"
                + " occurred_by, changes, claim_id) select gen_random_uuid(), 'acme', 'plan.edited', " + plan
                + ", '', i, now(), 'alice', '[]', '" + StoredValues.NIL + "' from generate_series(1, " + count
                + ") i");
    }

    private long readsWhileEmptied() throws SQLException, InterruptedException {
        long before = reads();
        String url = database.url() + "&ApplicationName=claimer";
        try (EntityManagerFactory claimer = database.factory(Map.of("jakarta.persistence.jdbc.url", url))) {
            assertThat(takeAll(JpaStorage.of(claimer).outboxQueue())).isEqualTo(MESSAGES);
        }
        while (number("select count(*) from pg_stat_activity where application_name = 'claimer'") > 0) {
            Thread.sleep(10); // a connection tells what it has read when it ends
        }
        return reads() - before;
    }

    private static int takeAll(OutboxQueue queue) {
        int taken = 0;
        List<OutboxMessage> claimed = queue.claim(BATCH, Instant.now(), Duration.ofMinutes(5));
        while (!claimed.isEmpty()) {
            taken += claimed.size();
            queue.done(claimed.stream().map(OutboxMessage::id).toList());
            claimed = queue.claim(BATCH, Instant.now(), Duration.ofMinutes(5));
        }
        return taken;
    }

    private long reads() throws SQLException {
        return number("select sum(seq_tup_read) + (select sum(idx_tup_read) from pg_stat_user_indexes"
                + " where relname = 'ap_outbox') from pg_stat_user_tables where relname = 'ap_outbox'");
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
