package io.accountplanning.jpa;

import io.accountplanning.AccountPlanning;
import io.accountplanning.Workspace;
import io.accountplanning.host.Client;
import io.accountplanning.host.TenantId;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.settings.Settings.Recurrence;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** A tenant on PostgreSQL with many completed plans of a quarter, one for each client. */
record RecurringPlans(TestDatabase database, TenantId tenant, int plans) {

    static final Instant BOUNDARY = boundary(0);

    /** The moment at which the quarters that the plans are for at first, or are for after so many follow-ups, have ended. */
    static Instant boundary(int followUps) {
        return LocalDate.of(2027, 4, 1)
                .plusMonths(3L * followUps)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }

    static RecurringPlans on(TestDatabase database, int plans) {
        TenantId tenant = TenantId.of("recurring " + UUID.randomUUID());
        Workspace alice =
                planning(database).as(Actor.staff("alice", Role.ADMINISTRATOR).in(tenant));
        alice.settings().edit(s -> s.withRecurrence(Recurrence.QUARTERLY, LocalDate.of(2027, 1, 1)));
        for (int i = 0; i < plans; i++) {
            alice.plans()
                    .create(NewPlan.of(Client.of("c" + i, "Client " + i), "Grow " + i)
                            .period(PlanPeriod.quarter(2027, 1))
                            .with(d -> d.withStatus(PlanStatus.COMPLETED)));
        }
        return new RecurringPlans(database, tenant, plans);
    }

    static AccountPlanning planning(TestDatabase database) {
        return AccountPlanning.builder().storage(database.storage()).build();
    }

    /** Completes every plan, so that the latest ones become due at the next boundary. */
    void completeAll() throws SQLException {
        try (Connection connection = database.connection();
                PreparedStatement statement =
                        connection.prepareStatement("update ap_plan set status = 'COMPLETED' where tenant_id = ?")) {
            statement.setString(1, tenant.value());
            statement.executeUpdate();
        }
    }

    /** How many follow-ups there are. */
    long followUps() throws SQLException {
        return count("select count(*) from ap_plan where tenant_id = ? and predecessor_id is not null");
    }

    /** How many plans have one. */
    long followedUp() throws SQLException {
        return count("select count(distinct predecessor_id) from ap_plan where tenant_id = ?");
    }

    /** How many decisions were kept. */
    long decisions() throws SQLException {
        return count("select count(*) from ap_recurrence where tenant_id = ? and followed_client_id is not null");
    }

    /** How many events tell of a follow-up. */
    long events() throws SQLException {
        return count(
                "select count(distinct plan_id) from ap_outbox where tenant_id = ? and event_type = 'plan.follow_up_created'");
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = database.connection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, tenant.value());
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
