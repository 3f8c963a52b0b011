package io.accountplanning.notification;

import io.accountplanning.host.ClientContact;
import io.accountplanning.host.ClientDirectory;
import io.accountplanning.host.ClientId;
import io.accountplanning.host.ClientProfile;
import io.accountplanning.host.HostCalls;
import io.accountplanning.host.StaffMember;
import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.plan.PlanId;
import java.net.URI;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the host says of what messages tell: how people are called, and where plans are shown. For what goes out it must say so; a screen
 * shows what it says in time. Thread-safe.
 */
record HostWords(MessagePorts ports, TenantId tenant) {

    /**
     * What the host says of some notifications.
     *
     * @param staff the person, or one with nothing but an id
     * @param clients what is known of a client
     * @param links where a plan is shown; gives null when a plan is shown nowhere
     */
    record Said(
            Drafts drafts,
            Function<UserId, StaffMember> staff,
            Function<ClientId, Optional<ClientProfile>> clients,
            Function<ToldPlan, @Nullable URI> links) {

        MessageSource source(Notification told, StaffMember recipient) {
            return new MessageSource(told.content(), recipient.name(), by(told), links);
        }

        /** A client's contact has no name that people read unless the host says it: an id of theirs means nothing to staff. */
        private @Nullable String by(Notification told) {
            UserId by = told.content().by();
            if (by == null) {
                return null;
            }
            if (told.kind() != NotificationKind.UPDATE_REQUEST) {
                return staff.apply(by).name();
            }
            return Optional.ofNullable(drafts.asking(told)).flatMap(clients).stream()
                    .flatMap(profile -> profile.contacts().stream())
                    .filter(contact -> contact.id().equals(by))
                    .map(ClientContact::name)
                    .findFirst()
                    .orElse(null);
        }
    }

    /**
     * For messages that go out: what the host does not say is an error, but for the names of contacts. Links are asked for where a template
     * names them.
     */
    Said required(Drafts drafts) {
        return new Said(
                drafts,
                user -> new People(ports.staff()).get(tenant, user),
                client -> profiles(List.of(client)).getOrDefault(client, Optional.empty()),
                this::link);
    }

    private @Nullable URI link(ToldPlan plan) {
        PlanLinks links = ports.links();
        return links == null
                ? null
                : MessagePorts.checked(
                        plan.id(),
                        HostCalls.require(MessagePorts.LINKS, plan.number(), () -> links.of(tenant, plan.id())));
    }

    /** For a screen: asked for all of them at once, and what the host does not say in time is left out. */
    Said shown(Drafts drafts, UserId reader) {
        Set<UserId> users = new HashSet<>(Set.of(reader));
        Set<ClientId> clients = new HashSet<>();
        Set<PlanId> plans = new HashSet<>();
        for (Notification told : drafts.told()) {
            plansOf(told).forEach(plan -> plans.add(plan.id()));
            Optional.ofNullable(drafts.asking(told)).ifPresent(clients::add);
            if (told.kind() != NotificationKind.UPDATE_REQUEST) {
                Optional.ofNullable(told.content().by()).ifPresent(users::add);
            }
        }
        Map<UserId, StaffMember> people = new People(ports.staff()).shown(tenant, users, ports.calls());
        Map<ClientId, Optional<ClientProfile>> profiles = profiles(clients);
        Map<PlanId, URI> links = links(plans);
        return new Said(
                drafts,
                user -> people.getOrDefault(user, People.idOnly(user)),
                client -> profiles.getOrDefault(client, Optional.empty()),
                plan -> links.get(plan.id()));
    }

    private static Stream<ToldPlan> plansOf(Notification told) {
        return Stream.concat(
                Optional.ofNullable(told.content().plan()).stream(),
                told.content().tasks().stream().map(ToldTask::plan));
    }

    private Map<PlanId, URI> links(Collection<PlanId> plans) {
        PlanLinks links = ports.links();
        return links == null
                ? Map.of()
                : ports.calls()
                        .askEach(MessagePorts.LINKS, plans, plan -> MessagePorts.checked(plan, links.of(tenant, plan)));
    }

    private Map<ClientId, Optional<ClientProfile>> profiles(Collection<ClientId> clients) {
        ClientDirectory directory = ports.clients();
        return directory == null
                ? Map.of()
                : ports.calls()
                        .askEach("ClientDirectory.profile", clients, client -> directory.profile(tenant, client));
    }
}
