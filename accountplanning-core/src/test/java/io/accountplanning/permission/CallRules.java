package io.accountplanning.permission;

import io.accountplanning.catalog.CatalogEntry;
import io.accountplanning.customfield.CustomField;
import io.accountplanning.duediligence.MarketingActivity;
import io.accountplanning.filter.Page;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.filter.PlanSort;
import io.accountplanning.filter.SavedFilter;
import io.accountplanning.goal.Goal;
import io.accountplanning.goal.Goals;
import io.accountplanning.host.Client;
import io.accountplanning.host.RecordKind;
import io.accountplanning.lifecycle.CarryForward;
import io.accountplanning.permission.Calls.Tried;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.plan.SectionEdits;
import io.accountplanning.plan.TableTab;
import io.accountplanning.planning.Task;
import io.accountplanning.planning.TaskId;
import io.accountplanning.preset.DocumentPreset;
import io.accountplanning.testkit.Fixtures;
import io.accountplanning.testkit.Sections;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** What each call of the services needs, and how it is made. A call may be made in several ways. */
final class CallRules {

    /**
     * A way to make a call.
     *
     * @param call which one, as {@link Services#calls} names it
     * @param need what it needs
     * @param way how it is made
     */
    record Rule(String call, Need need, Consumer<Tried> way) {}

    private static final CustomField TEXT = CustomField.ofPlans("Text", CustomField.Kind.TEXT);
    private static final CustomField OF_TASKS = CustomField.ofTasks("T", CustomField.Kind.TEXT);

    static final Map<String, Rule> ALL = new LinkedHashMap<>();

    static {
        workspace();
        tabs();
        tables();
        lives();
        catalog();
        customFields();
        PortfolioCallRules.add();
        ScorecardCallRules.add();
        RelationshipCallRules.add();
    }

    private CallRules() {}

    static void rule(String call, Need need, Consumer<Tried> way) {
        rule(call, "", need, way);
    }

    private static void rule(String call, String variant, Need need, Consumer<Tried> way) {
        ALL.put(call + variant, new Rule(call, need, way));
    }

    private static void workspace() {
        rule(
                "Plans.create(NewPlan)",
                Need.CREATE,
                tried -> tried.workspace().plans().create(NewPlan.of(Client.of("acme", "Acme"), "Another")));
        rule("Plans.get(PlanId)", Need.SEE, tried -> tried.workspace().plans().get(tried.plan()));
        rule(
                "Plans.delete(PlanId)",
                Need.DELETE,
                tried -> tried.workspace().plans().delete(tried.plan()));
        rule(
                "Plans.restore(PlanId)",
                Need.DELETE,
                tried -> tried.workspace().plans().restore(tried.plan()));
        rule(
                "PlanList.find(PlanFilter, Page)",
                Need.NOTHING,
                tried -> tried.workspace().list().find(PlanFilter.all(), Page.first(5)));
        rule(
                "PlanList.find(PlanFilter, PlanSort, Page)",
                Need.NOTHING,
                tried -> tried.workspace().list().find(PlanFilter.all(), PlanSort.LATEST_CHANGE_FIRST, Page.first(5)));
        rule(
                "PlanList.count(PlanFilter)",
                Need.NOTHING,
                tried -> tried.workspace().list().count(PlanFilter.all()));
        rule(
                "PlanList.forEach(PlanFilter, PlanSort, Consumer)",
                Need.NOTHING,
                tried -> tried.workspace().list().forEach(PlanFilter.all(), PlanSort.LATEST_CHANGE_FIRST, row -> {}));
    }

    private static void tabs() {
        rule("SectionTab.state()", Need.SEE, tried -> tried.tabs().details().state());
        Sections.full()
                .forEach(filled -> rule(
                        "SectionTab.get()",
                        " of " + filled,
                        Need.SEE,
                        tried -> tried.tabs().section(filled.type()).get()));
        rule(
                "SectionTab.edit(UnaryOperator)",
                Need.EDIT,
                tried -> tried.tabs().details().edit(d -> d.withSubject(d.subject() + "!")));
        rule(
                "SectionTab.edit(UnaryOperator)",
                " of nothing",
                Need.EDIT,
                tried -> tried.tabs().details().edit(d -> d));
        rule(
                "SectionTab.edit(UnaryOperator)",
                " of tasks",
                Need.EDIT,
                tried -> tried.tabs().planning().edit(p -> p.addTask(Task.of("Call"))));
        rule(
                "SectionTab.edit(long, UnaryOperator)",
                Need.EDIT,
                tried -> tried.tabs()
                        .planning()
                        .edit(tried.tabs().planning().state().version(), p -> p.addTask(Task.of("Call"))));
        rule(
                "PlanWorkspace.link(RecordKind, String)",
                Need.EDIT,
                tried -> tried.tabs().link(RecordKind.INVOICE, "7"));
        rule(
                "PlanWorkspace.relationshipInsight()",
                Need.SEE,
                tried -> tried.tabs().relationshipInsight());
        rule("PlanWorkspace.generateMindMap()", Need.EDIT, tried -> tried.tabs().generateMindMap());
        rule(
                "PlanWorkspace.generateMindMap(String)",
                Need.EDIT,
                tried -> tried.tabs().generateMindMap("Rest"));
        rule(
                "PlanWorkspace.editTogether(SectionEdits)",
                Need.EDIT,
                tried -> tried.tabs()
                        .editTogether(SectionEdits.none()
                                .and(
                                        Goals.SECTION,
                                        tried.tabs().goals().state().version(),
                                        goals -> goals.add(Goal.of("Together", BigDecimal.TEN)))));
        rule("PlanWorkspace.document()", Need.SEE, tried -> tried.tabs().document());
        rule("Activity.latest(int)", Need.SEE, tried -> tried.tabs().activity().latest(5));
        rule("Health.current()", Need.SEE, tried -> tried.tabs().health().current());
        rule("Health.history(int)", Need.SEE, tried -> tried.tabs().health().history(5));
        rule(
                "Health.history(int, LocalDate)",
                Need.SEE,
                tried -> tried.tabs().health().history(5, LocalDate.of(2027, 1, 1)));
        rule(
                "Health.override(BigDecimal, String, LocalDate)",
                Need.EDIT,
                tried -> tried.tabs().health().override(BigDecimal.TEN, "why", Fixtures.TODAY));
        rule(
                "Health.withoutOverride()",
                Need.EDIT,
                tried -> tried.tabs().health().withoutOverride());
        rule("Health.asOf(LocalDate)", Need.SEE, tried -> tried.tabs().health().asOf(LocalDate.of(2027, 1, 1)));
    }

    private static void tables() {
        rule("TableTab.rows()", Need.SEE, tried -> goals(tried).rows());
        rule("TableTab.copy(Locale)", Need.SEE, tried -> goals(tried).copy(Locale.ROOT));
        rule(
                "TableTab.insert(int, Map, Locale)",
                Need.EDIT,
                tried -> goals(tried).insert(0, Map.of("name", "Goal", "target", "7"), Locale.ROOT));
        rule(
                "TableTab.paste(RowId, String, String, Locale)",
                Need.EDIT,
                tried -> tried.tabs()
                        .dueDiligence()
                        .table(MarketingActivity.TABLE)
                        .paste(null, "item", "Fair", Locale.ROOT));
        rule(
                "TableTab.set(RowId, String, String, Locale)",
                Need.EDIT,
                tried -> goals(tried).set(goal(tried).id(), "target", "8", Locale.ROOT));
        rule(
                "TableTab.move(RowId, int)",
                Need.EDIT,
                tried -> goals(tried).move(goal(tried).id(), 0));
        rule(
                "TableTab.delete(RowId)",
                Need.EDIT,
                tried -> goals(tried).delete(goal(tried).id()));
        rule(
                "TableTab.copy(List, List, Locale)",
                Need.SEE,
                tried -> goals(tried).copy(List.of(goal(tried)), List.of("name"), Locale.ROOT));
    }

    private static TableTab<Goals, Goal> goals(Tried tried) {
        return tried.tabs().goals().table(Goal.TABLE);
    }

    private static Goal goal(Tried tried) {
        Goal goal = Goal.of("Goal", BigDecimal.TEN);
        tried.calls().administrator.plan(tried.plan()).goals().edit(g -> g.add(goal));
        return goal;
    }

    private static void lives() {
        rule(
                "PlanWorkspace.followUp(CarryForward)",
                Need.COPY,
                tried -> tried.fresh().followUp(CarryForward.all()));
        rule("PlanWorkspace.cloneAs(String)", Need.COPY, tried -> tried.fresh().cloneAs("Another"));
        rule(
                "PlanWorkspace.copyTo(PlanPeriod, CarryForward)",
                Need.COPY,
                tried -> tried.fresh().copyTo(PlanPeriod.year(2030), CarryForward.all()));
        rule("PlanWorkspace.moveTo(Client)", Need.EDIT, tried -> tried.tabs().moveTo(Client.of("zeta", "Zeta")));
        rule(
                "LiveMeasures.refresh()",
                Need.EDIT,
                tried -> tried.tabs().liveMeasures().refresh());
        rule(
                "Completeness.current()",
                Need.SEE,
                tried -> tried.tabs().completeness().current());
        rule("PlanWorkspace.makePrimary()", Need.EDIT, tried -> tried.tabs().makePrimary());
        rule("PlanWorkspace.makeSecondary()", Need.EDIT, tried -> tried.tabs().makeSecondary());
        rule(
                "PlanWorkspace.moveUnder(PlanId)",
                Need.EDIT,
                tried -> tried.fresh().moveUnder(tried.calls().newPlan()));
        rule("PlanWorkspace.moveToTop()", Need.EDIT, tried -> tried.tabs().moveToTop());
        rule("PlanWorkspace.chain()", Need.SEE, tried -> tried.tabs().chain());
    }

    private static void catalog() {
        rule(
                "SettingsTab.state()",
                Need.NOTHING,
                tried -> tried.workspace().settings().state());
        rule(
                "SettingsTab.history()",
                Need.NOTHING,
                tried -> tried.workspace().settings().history());
        rule(
                "SettingsTab.edit(UnaryOperator)",
                Need.ADMINISTER,
                tried -> tried.workspace().settings().edit(s -> s.withTrashDays(7)));
        rule(
                "SettingsTab.edit(long, UnaryOperator)",
                Need.ADMINISTER,
                tried -> tried.workspace()
                        .settings()
                        .edit(tried.workspace().settings().state().version(), s -> s.withTrashDays(8)));
        rule(
                "SavedFilters.all()",
                Need.NOTHING,
                tried -> tried.workspace().savedFilters().all());
        rule(
                "SavedFilters.save(String, PlanFilter, PlanSort)",
                Need.NOTHING,
                tried -> tried.workspace()
                        .savedFilters()
                        .save(unique(), PlanFilter.all(), PlanSort.LATEST_CHANGE_FIRST));
        rule(
                "SavedFilters.get(String)",
                Need.NOTHING,
                tried -> tried.workspace().savedFilters().get(shared(tried)));
        rule(
                "SavedFilters.edit(String, UnaryOperator)",
                Need.ADMINISTER,
                tried -> tried.workspace()
                        .savedFilters()
                        .edit(
                                shared(tried),
                                saved -> saved.withFilter(PlanFilter.all().withOverdue(true))));
        rule(
                "SavedFilters.delete(String)",
                Need.ADMINISTER,
                tried -> tried.workspace().savedFilters().delete(shared(tried)));
        rule(
                "DocumentPresets.all()",
                Need.NOTHING,
                tried -> tried.workspace().documentPresets().all());
        rule(
                "DocumentPresets.get(String)",
                Need.NOTHING,
                tried -> tried.workspace().documentPresets().get(preset(tried)));
        rule(
                "DocumentPresets.save(DocumentPreset)",
                Need.ADMINISTER,
                tried -> tried.workspace().documentPresets().save(DocumentPreset.of("Review")));
        rule(
                "DocumentPresets.delete(String)",
                Need.ADMINISTER,
                tried -> tried.workspace().documentPresets().delete(preset(tried)));
    }

    private static void customFields() {
        rule(
                "PlanList.customFields()",
                Need.NOTHING,
                tried -> tried.workspace()
                        .list()
                        .withCustomFields(field(tried, TEXT))
                        .customFields());
        rule(
                "CustomFields.all()",
                Need.NOTHING,
                tried -> tried.workspace().customFields().all());
        rule(
                "CustomFields.define(String, CustomField)",
                Need.ADMINISTER,
                tried -> tried.workspace().customFields().define(fieldId(), TEXT));
        rule(
                "CustomFields.edit(String, UnaryOperator)",
                Need.ADMINISTER,
                tried ->
                        tried.workspace().customFields().edit(field(tried, TEXT), field -> field.withLabel("Another")));
        rule(
                "CustomFieldTab.values()",
                Need.SEE,
                tried -> tried.tabs().customFields().values());
        rule(
                "CustomFieldTab.values(RowId)",
                Need.SEE,
                tried -> tried.tabs().customFields().values(task(tried)));
        rule(
                "CustomFieldTab.missing()",
                Need.SEE,
                tried -> tried.tabs().customFields().missing());
        rule(
                "CustomFieldTab.state()",
                Need.SEE,
                tried -> tried.tabs().customFields().state());
        rule(
                "CustomFieldTab.set(String, String, Locale)",
                Need.EDIT,
                tried -> tried.tabs().customFields().set(field(tried, TEXT), "x", Locale.ROOT));
        rule(
                "CustomFieldTab.set(Map, Locale)",
                Need.EDIT,
                tried -> tried.tabs().customFields().set(Map.of(field(tried, TEXT), "x"), Locale.ROOT));
        rule(
                "CustomFieldTab.set(RowId, String, String, Locale)",
                Need.EDIT,
                tried -> tried.tabs().customFields().set(task(tried), field(tried, OF_TASKS), "x", Locale.ROOT));
        rule(
                "CustomFieldTab.set(RowId, Map, Locale)",
                Need.EDIT,
                tried ->
                        tried.tabs().customFields().set(task(tried), Map.of(field(tried, OF_TASKS), "x"), Locale.ROOT));
    }

    private static String field(Tried tried, CustomField definition) {
        return tried.calls()
                .administrator
                .customFields()
                .define(fieldId(), definition)
                .id();
    }

    private static String fieldId() {
        return "f" + unique();
    }

    private static TaskId task(Tried tried) {
        Task task = Task.of("Call");
        tried.calls().administrator.plan(tried.plan()).planning().edit(p -> p.addTask(task));
        return task.id();
    }

    /** The name of a preset. */
    private static String preset(Tried tried) {
        return tried.calls()
                .administrator
                .documentPresets()
                .save(DocumentPreset.of("Quarterly review"))
                .name();
    }

    /** A filter that somebody else shares. */
    private static String shared(Tried tried) {
        CatalogEntry<SavedFilter> saved = tried.calls()
                .administrator
                .savedFilters()
                .save(unique(), PlanFilter.all(), PlanSort.LATEST_CHANGE_FIRST);
        tried.calls().administrator.savedFilters().edit(saved.id(), filter -> filter.withShared(true));
        return saved.id();
    }

    static String unique() {
        return java.util.UUID.randomUUID().toString();
    }
}
