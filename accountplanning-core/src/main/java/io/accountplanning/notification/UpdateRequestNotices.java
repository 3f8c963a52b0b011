package io.accountplanning.notification;

import io.accountplanning.host.UserId;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.RecordedChange;
import io.accountplanning.portal.UpdateRequest;
import io.accountplanning.portal.UpdateRequestEvent;
import io.accountplanning.portal.UpdateRequests;
import io.accountplanning.team.TeamInformation;
import io.accountplanning.team.TeamMember;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Tells the plan's owner and those of its team whom the host knows that the client asks for an update. */
final class UpdateRequestNotices implements NotificationCause {

    @Override
    public List<NewNotification> told(NotificationStore stores, RecordedChange change) {
        return change.events().stream()
                .map(RecordedChange.Recorded::event)
                .filter(UpdateRequestEvent.Asked.class::isInstance)
                .map(UpdateRequestEvent.Asked.class::cast)
                .flatMap(asked -> told(stores, change, asked))
                .toList();
    }

    private static Stream<NewNotification> told(
            NotificationStore stores, RecordedChange change, UpdateRequestEvent.Asked asked) {
        return stores.plans().find(change.plan()).stream()
                .flatMap(plan -> stores.plans().section(plan.id(), UpdateRequests.SECTION).value().requests().stream()
                        .filter(request -> request.id().equals(asked.request()))
                        .flatMap(request -> people(stores, plan).map(user -> told(plan, request, user))));
    }

    private static Stream<UserId> people(NotificationStore stores, AccountPlan plan) {
        List<TeamMember> team = stores.plans()
                .section(plan.id(), TeamInformation.SECTION)
                .value()
                .companyTeam();
        return Stream.concat(
                        Stream.of(plan.owner()),
                        team.stream().map(TeamMember::hostId).filter(Objects::nonNull))
                .distinct();
    }

    private static NewNotification told(AccountPlan plan, UpdateRequest request, UserId user) {
        return NewNotification.of(NotificationKind.UPDATE_REQUEST, request.id().value(), user)
                .about(plan)
                .by(request.askedBy())
                .saying(request.message());
    }
}
