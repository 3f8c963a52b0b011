package io.accountplanning.notification;

import io.accountplanning.host.ClientId;
import io.accountplanning.host.StaffMember;
import io.accountplanning.mergefield.MergeReader;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanId;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Notifications that are to be written, and what the tenant keeps that they are written with. Immutable.
 *
 * @param messages the templates
 * @param clients whom those plans are for whose clients ask for something
 */
record Drafts(List<Notification> told, WrittenMessages messages, Map<PlanId, ClientId> clients) {

    Drafts {
        told = List.copyOf(told);
        clients = Map.copyOf(clients);
    }

    /** Reads what they are written with. */
    static Drafts of(NotificationStore stores, List<Notification> told) {
        List<PlanId> asked = told.stream()
                .filter(each -> each.kind() == NotificationKind.UPDATE_REQUEST)
                .map(each -> each.content().plan())
                .filter(Objects::nonNull)
                .map(ToldPlan::id)
                .distinct()
                .toList();
        Collection<AccountPlan> plans =
                asked.isEmpty() ? List.of() : stores.plans().find(asked);
        return new Drafts(
                told,
                WrittenMessages.in(stores.catalog()),
                plans.stream()
                        .collect(Collectors.toMap(
                                AccountPlan::id, plan -> plan.client().id())));
    }

    /** Whose contact caused it; null when nobody's did. */
    @Nullable
    ClientId asking(Notification told) {
        ToldPlan plan = told.content().plan();
        return told.kind() == NotificationKind.UPDATE_REQUEST && plan != null ? clients.get(plan.id()) : null;
    }

    /** What is written to that person. */
    Message written(Notification told, MessageSource source, StaffMember recipient, ZoneId tenants) {
        MergeReader reader =
                MergeReader.of(People.localeOf(recipient), Objects.requireNonNullElse(recipient.zone(), tenants));
        return messages.find(told.kind(), reader.locale()).filled(source, reader);
    }
}
