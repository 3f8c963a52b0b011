package io.accountplanning.permission;

import static io.accountplanning.permission.CallRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.Workspace;
import io.accountplanning.catalog.CatalogTab;
import io.accountplanning.charter.StrategicObjective;
import io.accountplanning.error.AccessDeniedException;
import io.accountplanning.permission.Calls.Tried;
import io.accountplanning.relationshipmap.ContactRole;
import io.accountplanning.section.PlanSection;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the calls need that are about what a tenant has once: of each kind the same. */
final class OncePerTenantCallRules {

    private OncePerTenantCallRules() {}

    /** One kind, and an edit of it. */
    private record Kind<S extends PlanSection>(Function<Workspace, CatalogTab<S>> tab, UnaryOperator<S> edit) {

        Object edit(Workspace workspace) {
            return tab.apply(workspace).edit(edit);
        }

        Object editPinned(Workspace workspace) {
            return tab.apply(workspace).edit(tab.apply(workspace).state().version(), edit);
        }
    }

    private static final List<Kind<?>> KINDS = List.of(
            new Kind<>(Workspace::portalSettings, s -> s.withOpenRequests(100)),
            new Kind<>(Workspace::notificationSettings, s -> s.withReminderDays(7)),
            new Kind<>(Workspace::relationshipSettings, s -> s.withMinimumCast(ContactRole.CHAMPION)),
            new Kind<>(
                    Workspace::strategicObjectives,
                    all -> all.add(StrategicObjective.of(UUID.randomUUID().toString()))));

    static void add() {
        rule(
                "CatalogTab.state()",
                Need.NOTHING,
                tried -> each(
                        tried, (kind, workspace) -> kind.tab().apply(workspace).state()));
        rule(
                "CatalogTab.history()",
                Need.NOTHING,
                tried -> each(
                        tried, (kind, workspace) -> kind.tab().apply(workspace).history()));
        rule("CatalogTab.edit(UnaryOperator)", Need.ADMINISTER, tried -> each(tried, Kind::edit));
        rule("CatalogTab.edit(long, UnaryOperator)", Need.ADMINISTER, tried -> each(tried, Kind::editPinned));
    }

    /** What is done with a kind. */
    private interface Call {
        Object of(Kind<?> kind, Workspace workspace);
    }

    /** Does it with each kind: all are refused, or none is. */
    private static Object each(Tried tried, Call call) {
        List<AccessDeniedException> refused = new ArrayList<>();
        @Nullable Object last = null;
        for (Kind<?> kind : KINDS) {
            try {
                last = call.of(kind, tried.workspace());
            } catch (AccessDeniedException e) {
                refused.add(e);
            }
        }
        if (refused.isEmpty()) {
            return String.valueOf(last);
        }
        assertThat(refused).as("every kind is refused, or none").hasSameSizeAs(KINDS);
        throw refused.get(0);
    }
}
