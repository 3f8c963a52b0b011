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
import java.util.function.UnaryOperator;

/** Storages that break a rule of links to records of the host. */
final class BrokenRelations {

    private BrokenRelations() {}

    static Storage whoseLinksAreForEverybody() {
        return relations(right -> (kind, recordId, visibility, after, most) ->
                right.plansOf(kind, recordId, new Visibility.All(), after, most));
    }

    static Storage thatBeginAnew() {
        return relations(right ->
                (kind, recordId, visibility, after, most) -> right.plansOf(kind, recordId, visibility, null, most));
    }

    static Storage thatMixKinds() {
        return relations(right -> (kind, recordId, visibility, after, most) -> right.plansOf(
                kind == RecordKind.INVOICE ? RecordKind.PROJECT : kind, recordId, visibility, after, most));
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

    private static Storage relations(UnaryOperator<RelationRepository> broken) {
        return new ForwardingStorage() {
            @Override
            RelationRepository relations(RelationRepository right) {
                return broken.apply(right);
            }
        };
    }
}
