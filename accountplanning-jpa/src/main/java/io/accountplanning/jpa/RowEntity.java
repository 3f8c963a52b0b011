package io.accountplanning.jpa;

import io.accountplanning.table.Row;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** What the rows of all tables have: where they are and in which order they stand. */
@MappedSuperclass
@IdClass(RowKey.class)
@SuppressWarnings("NullAway.Init") // filled by create, or by the provider
abstract class RowEntity<R extends Row> {

    @Id
    @Column(name = "plan_id")
    private UUID planId;

    @Id
    @Column(name = "row_id")
    private UUID rowId;

    @Column(name = "tenant_id")
    private String tenantId;

    @Column(name = "position")
    private long place;

    protected RowEntity() {}

    /** Makes this a new row of that plan. */
    final void create(PlanScope plan, R row, long at) {
        planId = plan.id();
        tenantId = plan.tenant();
        rowId = row.id().value();
        place = at;
        take(row);
    }

    final void moveTo(long at) {
        place = at;
    }

    final UUID planId() {
        return planId;
    }

    final UUID rowId() {
        return rowId;
    }

    /** Takes over the row's cells. */
    abstract void take(R row);

    /** The row of these cells. */
    abstract R row();
}
