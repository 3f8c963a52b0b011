package io.accountplanning.samples.quickstart.life;

import io.accountplanning.Workspace;
import io.accountplanning.catalog.CatalogEntry;
import io.accountplanning.customfield.CustomCondition;
import io.accountplanning.customfield.CustomFieldTab.Filled;
import io.accountplanning.filter.Page;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.filter.PlanSort;
import io.accountplanning.filter.SavedFilter;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.samples.quickstart.lifedata.ScreensFile.SavedFilterRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A filter by a custom field, kept under a name and shared with everybody. */
public final class KeepFilter {

    private static final long NOT_SHARED_YET = 1;
    private static final int SHOWN = 3;

    private final SavedFilterRow row;
    private final Desks desks;
    private final Once once;

    public KeepFilter(SavedFilterRow row, Desks desks, Once once) {
        this.row = row;
        this.desks = desks;
        this.once = once;
    }

    /** The plans that it finds, with their custom fields. */
    public List<String> use() {
        var workspace = desks.ofUser();
        var filters = workspace.savedFilters();
        once.when(
                find(workspace).isEmpty(), () -> filters.save(row.name(), filter(), PlanSort.by(PlanSort.Key.CLIENT)));
        var saved = find(workspace).orElseThrow();
        once.when(
                saved.state().version() == NOT_SHARED_YET,
                () -> filters.edit(saved.id(), filter -> filter.withShared(true)));
        return found(workspace, find(workspace).orElseThrow().value());
    }

    private Optional<CatalogEntry<SavedFilter>> find(Workspace workspace) {
        return workspace.savedFilters().all().stream()
                .filter(entry -> entry.value().name().equals(row.name()))
                .findFirst();
    }

    private PlanFilter filter() {
        return PlanFilter.all()
                .withCustomFields(
                        CustomCondition.anyOf(row.field().id(), row.values().toArray(String[]::new)));
    }

    private List<String> found(Workspace workspace, SavedFilter saved) {
        var count = workspace.list().count(saved.filter());
        var lines = new ArrayList<String>();
        lines.add("\"%s\", %s by %s: %d plans%s"
                .formatted(
                        saved.name(),
                        saved.shared() ? "shared" : "kept",
                        desks.name(saved.owner()),
                        count,
                        count > SHOWN ? ", the first " + SHOWN + " by client:" : ""));
        workspace.list().find(saved.filter(), saved.sort(), Page.first(SHOWN)).rows().stream()
                .map(found -> described(workspace, found.plan()))
                .forEach(lines::add);
        return lines;
    }

    private static String described(Workspace workspace, AccountPlan plan) {
        var fields = workspace.plan(plan.id()).customFields().values().stream()
                .filter(field -> field.value() != null)
                .map(KeepFilter::shown)
                .collect(Collectors.joining(", "));
        return plan.number() + " " + plan.client().name() + ": " + fields;
    }

    private static String shown(Filled filled) {
        return filled.field().label() + " " + filled.show(Locale.UK);
    }
}
