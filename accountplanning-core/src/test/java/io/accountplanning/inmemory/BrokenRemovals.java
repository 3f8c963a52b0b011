package io.accountplanning.inmemory;

import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanRepository;
import io.accountplanning.planning.Planning;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.section.Stamp;
import io.accountplanning.snapshot.SnapshotRepository;
import io.accountplanning.storage.Storage;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Storages that take away too little or too much of a plan. */
final class BrokenRemovals {

    private BrokenRemovals() {}

    static Storage thatRemoveNothing() {
        return BrokenPlans.with(plans -> new ForwardingPlans(plans) {
            @Override
            public void remove(PlanId id) {}
        });
    }

    static Storage thatLeaveSections() {
        Map<PlanId, Planning> left = new HashMap<>();
        return BrokenPlans.with(plans -> new ForwardingPlans(plans) {
            @Override
            public void remove(PlanId id) {
                left.put(id, right.section(id, Planning.SECTION).value());
                right.remove(id);
            }

            @Override
            public <S extends PlanSection> SectionState<S> section(PlanId id, SectionType<S> type) {
                SectionState<S> state = right.section(id, type);
                Planning leftover = left.get(id);
                return type.type() == Planning.class && leftover != null && state.version() == 0
                        ? new SectionState<>(type.type().cast(leftover), 0, null)
                        : state;
            }
        });
    }

    static Storage thatLeaveSnapshots() {
        return new ForwardingStorage() {
            @Override
            SnapshotRepository snapshots(SnapshotRepository right) {
                return new ForwardingSnapshots(right) {
                    @Override
                    public void keep(UUID id, @Nullable PlanId owner, PlanDocument document) {
                        right.keep(id, null, document);
                    }
                };
            }
        };
    }

    static Storage thatRemoveOtherPlansToo() {
        Map<PlanId, PlanRepository> inserted = new HashMap<>();
        return BrokenPlans.with(plans -> new Remembering(plans, inserted) {
            @Override
            public void remove(PlanId id) {
                inserted.keySet().forEach(right::remove);
            }
        });
    }

    static Storage thatRemovePlansOfAnyTenant() {
        Map<PlanId, PlanRepository> inserted = new HashMap<>();
        return BrokenPlans.with(plans -> new Remembering(plans, inserted) {
            @Override
            public void remove(PlanId id) {
                inserted.getOrDefault(id, right).remove(id);
            }
        });
    }

    static Storage thatRemoveEverythingOfOtherTenants() {
        Map<PlanId, PlanRepository> inserted = new HashMap<>();
        return BrokenPlans.with(plans -> new Remembering(plans, inserted) {
            @Override
            public void remove(PlanId id) {
                right.remove(id);
                inserted.forEach((plan, tenants) -> {
                    if (right.find(plan).isEmpty()) {
                        tenants.remove(plan);
                    }
                });
            }
        });
    }

    private abstract static class Remembering extends ForwardingPlans {

        private final Map<PlanId, PlanRepository> inserted;

        Remembering(PlanRepository right, Map<PlanId, PlanRepository> inserted) {
            super(right);
            this.inserted = inserted;
        }

        @Override
        public AccountPlan insert(PlanId id, PlanDetails details, Stamp created) {
            inserted.put(id, right);
            return right.insert(id, details, created);
        }
    }
}
