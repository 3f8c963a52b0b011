package io.accountplanning.export.portfolio;

import io.accountplanning.Workspace;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.filter.PlanList;
import io.accountplanning.filter.PlanRow;
import io.accountplanning.filter.PlanSort;
import io.accountplanning.host.Client;
import io.accountplanning.host.ClientId;
import io.accountplanning.host.StaffNames;
import io.accountplanning.host.UserId;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanPeriod;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The plans that the actor sees, found by what a file says of them, with the clients and owners that they name. */
final class KnownPlans {

    private final Map<String, PlanId> plans = new HashMap<>();
    private final Map<String, Client> clients = new HashMap<>();
    private final Set<String> clientsOfOneName = new HashSet<>();
    private final Map<String, UserId> owners = new HashMap<>();
    private final Set<String> ownersOfOneName = new HashSet<>();
    private final StaffNames staff;
    private final @Nullable String externalId;

    private KnownPlans(StaffNames staff, @Nullable String externalId) {
        this.staff = staff;
        this.externalId = externalId;
    }

    /** @param externalId the custom field that holds what a plan is called elsewhere; null for none */
    static KnownPlans of(Workspace workspace, @Nullable String externalId) {
        KnownPlans known = new KnownPlans(workspace.staffNames(), externalId);
        PlanList list = externalId == null ? workspace.list() : workspace.list().withCustomFields(externalId);
        list.forEach(PlanFilter.all(), PlanSort.by(PlanSort.Key.NUMBER), known::take);
        return known;
    }

    private void take(PlanRow row) {
        AccountPlan plan = row.plan();
        plans.putIfAbsent(ofNumber(plan.number()), plan.id());
        plans.putIfAbsent(ofWords(plan.client().id(), plan.subject(), plan.period()), plan.id());
        if (externalId != null) {
            String value = row.customField(externalId).value();
            if (value != null) {
                plans.putIfAbsent(ofExternalId(value), plan.id());
            }
        }
        Client other = clients.putIfAbsent(key(plan.client().name()), plan.client());
        if (other != null && !other.id().equals(plan.client().id())) {
            clientsOfOneName.add(key(plan.client().name()));
        }
        if (!owners.containsValue(plan.owner())) {
            takeOwner(plan.owner());
        }
    }

    private void takeOwner(UserId owner) {
        String name = key(staff.of(owner));
        if (owners.putIfAbsent(name, owner) != null) {
            ownersOfOneName.add(name);
        }
    }

    static String ofNumber(String number) {
        return "n" + key(number);
    }

    static String ofExternalId(String id) {
        return "x" + id.strip();
    }

    static String ofWords(ClientId client, String subject, PlanPeriod period) {
        return "w" + client.value() + "\n" + key(subject) + "\n" + period;
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    @Nullable
    PlanId plan(String key) {
        return plans.get(key);
    }

    /** The client that alone is called so. */
    Optional<Client> client(String name) {
        return clientsOfOneName.contains(key(name)) ? Optional.empty() : Optional.ofNullable(clients.get(key(name)));
    }

    /** The owner of plans who alone is called so. */
    Optional<UserId> owner(String name) {
        return ownersOfOneName.contains(key(name)) ? Optional.empty() : Optional.ofNullable(owners.get(key(name)));
    }
}
