package io.accountplanning.inmemory;

import io.accountplanning.host.RecordKind;
import io.accountplanning.permission.Visibility;
import io.accountplanning.plan.PlanId;
import io.accountplanning.relation.ProjectRequests;
import io.accountplanning.relation.RelationRepository;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.section.Stamp;
import io.accountplanning.storage.Storage;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Storages that break a rule of links to records of the host. */
final class BrokenRelations {

    private BrokenRelations() {}

    static Storage whoseLinksAreForEverybody() {
        return relations(right -> new Forwarding(right) {
            @Override
            public List<PlanId> plansOf(
                    RecordKind kind, String recordId, Visibility visibility, @Nullable PlanId after, int most) {
                return right.plansOf(kind, recordId, new Visibility.All(), after, most);
            }
        });
    }

    static Storage thatBeginAnew() {
        return relations(right -> new Forwarding(right) {
            @Override
            public List<PlanId> plansOf(
                    RecordKind kind, String recordId, Visibility visibility, @Nullable PlanId after, int most) {
                return right.plansOf(kind, recordId, visibility, null, most);
            }
        });
    }

    static Storage thatMixKinds() {
        return relations(right -> new Forwarding(right) {
            @Override
            public List<PlanId> plansOf(
                    RecordKind kind, String recordId, Visibility visibility, @Nullable PlanId after, int most) {
                RecordKind other = kind == RecordKind.INVOICE ? RecordKind.PROJECT : kind;
                return right.plansOf(other, recordId, visibility, after, most);
            }
        });
    }

    static Storage thatVisitLinkedPlansAgain() {
        return relations(right -> new Forwarding(right) {
            @Override
            public List<PlanId> linkedPlans(@Nullable PlanId after, int most) {
                return right.linkedPlans(null, most);
            }
        });
    }

    static Storage thatForgetWhoCreatesProjects() {
        return BrokenPlans.with(plans -> new ForwardingPlans(plans) {
            @Override
            public <S extends PlanSection> SectionState<S> save(
                    PlanId id, SectionType<S> type, SectionState<S> before, S after, Stamp changed) {
                return after instanceof ProjectRequests
                        ? new SectionState<>(after, before.version() + 1, changed)
                        : right.save(id, type, before, after, changed);
            }
        });
    }

    /** Does what the right one does. */
    private abstract static class Forwarding implements RelationRepository {

        private final RelationRepository right;

        Forwarding(RelationRepository right) {
            this.right = right;
        }

        @Override
        public List<PlanId> plansOf(
                RecordKind kind, String recordId, Visibility visibility, @Nullable PlanId after, int most) {
            return right.plansOf(kind, recordId, visibility, after, most);
        }

        @Override
        public List<PlanId> linkedPlans(@Nullable PlanId after, int most) {
            return right.linkedPlans(after, most);
        }
    }

    private static Storage relations(UnaryOperator<RelationRepository> broken) {
        return new ForwardingStorage() {
            @Override
            RelationRepository relations(RelationRepository right) {
                return broken.apply(right);
            }
        };
    }
}
