package io.accountplanning.plan;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.event.OutboxMessage;
import io.accountplanning.host.Client;
import io.accountplanning.inmemory.InMemoryStorage;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Account planning in memory, with everything that happened and everything on its way out. */
final class Desk {

    static final Instant NOW = Instant.parse("2027-02-15T10:00:00Z");

    final InMemoryStorage storage = new InMemoryStorage();
    final List<RecordedChange> heard = new ArrayList<>();
    final AccountPlanning planning = with(AccountPlanning.builder());
    final Workspace alice = planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER));

    AccountPlanning with(AccountPlanning.Builder builder) {
        return builder.storage(storage)
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .listener(heard::add)
                .build();
    }

    PlanWorkspace newPlan() {
        PlanId id = alice.plans()
                .create(NewPlan.of(Client.of("acme", "Acme"), "Grow Acme"))
                .id();
        heard.clear();
        outbox();
        return alice.plan(id);
    }

    Workspace as(String user, Role role) {
        return planning.as(Actor.staff(user, role));
    }

    /** The types of the events heard since, in order; forgets them. */
    List<String> events() {
        List<String> types = heard.stream()
                .flatMap(change -> change.events().stream())
                .map(recorded -> recorded.event().type())
                .toList();
        heard.clear();
        return types;
    }

    /** The types of the messages in the outbox, in order; takes them. */
    List<String> outbox() {
        List<OutboxMessage> claimed = storage.outboxQueue().claim(1_000, NOW, Duration.ofDays(1));
        storage.outboxQueue().done(claimed.stream().map(OutboxMessage::id).toList());
        return claimed.stream().map(OutboxMessage::type).toList();
    }
}
