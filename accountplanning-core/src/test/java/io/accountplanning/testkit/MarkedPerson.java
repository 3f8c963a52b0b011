package io.accountplanning.testkit;

import io.accountplanning.AccountPlanning;
import io.accountplanning.Workspace;
import io.accountplanning.activity.ActivityEntry;
import io.accountplanning.comment.NewComment;
import io.accountplanning.event.EventId;
import io.accountplanning.event.OutboxMessage;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.filter.PlanSort;
import io.accountplanning.filter.SavedFilter;
import io.accountplanning.host.Client;
import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.notification.Delivery;
import io.accountplanning.notification.DeliveryState;
import io.accountplanning.notification.Notification;
import io.accountplanning.notification.NotificationContent;
import io.accountplanning.notification.NotificationId;
import io.accountplanning.notification.NotificationKind;
import io.accountplanning.notification.NotificationPreferences;
import io.accountplanning.notification.ToldPlan;
import io.accountplanning.notification.ToldTask;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.Placement;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.planning.TaskId;
import io.accountplanning.privacy.LoggedErasure;
import io.accountplanning.privacy.Person;
import io.accountplanning.privacy.SectionTexts;
import io.accountplanning.privacy.StoredRecord;
import io.accountplanning.privacy.StoredText;
import io.accountplanning.privacy.TextVisitor;
import io.accountplanning.risk.RiskRule;
import io.accountplanning.risk.RiskRules;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.section.Stamp;
import io.accountplanning.settings.Settings;
import io.accountplanning.storage.Storage;
import io.accountplanning.table.CellType;
import io.accountplanning.table.Change;
import io.accountplanning.table.Column;
import io.accountplanning.table.Row;
import io.accountplanning.table.Table;
import io.accountplanning.template.Template;
import io.accountplanning.time.TimeOrderedUuid;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who stands in everything that a tenant has: as an id, by name and by address, in each column that takes one. All of it has one
 * token in it that stands nowhere else.
 */
public final class MarkedPerson {

    private final Store store;
    private final String token;
    private final String name;
    private final String address;
    private final UserId id;

    private MarkedPerson(Store store, String token) {
        this.store = store;
        this.token = token;
        this.name = "Zoë O'" + token;
        this.address = token + "@agency.example";
        this.id = UserId.of("staff " + token);
    }

    /** In that tenant of that storage, with that token of lower-case letters. */
    public static MarkedPerson in(Storage storage, TenantId tenant, String token) {
        return new MarkedPerson(new Store(storage, tenant), token);
    }

    /** Who it is. */
    public Person person() {
        return Person.of(id).alsoKnownAs(name, address);
    }

    /** What stands in all that tells of the person. */
    public String token() {
        return token;
    }

    /** An administrator of the tenant. */
    public Workspace administrator() {
        return workspace("root");
    }

    Workspace own() {
        return workspace(id.value());
    }

    private Workspace workspace(String user) {
        return AccountPlanning.builder()
                .storage(store.storage())
                .clock(SettableClock.at(Fixtures.NOW))
                .section(HostSection.SECTION)
                .build()
                .as(Actor.staff(user, Role.ADMINISTRATOR).in(store.tenant()));
    }

    /** Puts the person everywhere, and gives a plan that all of it is about. */
    public AccountPlan plant() {
        AccountPlan plan = own().plans()
                .create(NewPlan.of(Client.of("c-1", name + " & Co"), "Call " + name.toUpperCase(Locale.ROOT)));
        store.save(plan.id(), PlanDetails.SECTION, planted(PlanDetails.SECTION, plan.details()), stamp(1));
        sections().forEach(filled -> plant(plan.id(), filled));
        own().plan(plan.id())
                .comments()
                .add(NewComment.of("@" + name + ", please").mention(id.value()));
        AccountPlan deleted = own().plans().create(NewPlan.of(Client.of("c-2", "Other"), "Ask " + address));
        own().plans().delete(deleted.id());
        plantBeside(plan);
        plantCatalog(plan.id());
        return store.plan(plan.id());
    }

    private static List<Sections.Filled<?>> sections() {
        return Stream.concat(Sections.stored().stream(), Stream.of(HostSection.filled()))
                .toList();
    }

    private <S extends PlanSection> void plant(PlanId plan, Sections.Filled<S> filled) {
        store.save(plan, filled.type(), planted(filled.type(), filled.value()), stamp(2));
    }

    private void plantBeside(AccountPlan plan) {
        List<Change> changes = List.of(new Change(
                Change.Kind.ADDED,
                "tasks",
                UUID.randomUUID().toString(),
                "Ask " + name,
                List.of(
                        new Change.Cell("action", address, "Ask " + name),
                        new Change.Cell("pic", null, id.value()),
                        new Change.Cell("gone", "<p>Zo&euml; <i>O'" + token + "</i></p>", null))));
        PlanDocument document = own().plan(plan.id()).document();
        store.write(stores -> {
            stores.activity()
                    .append(new ActivityEntry(
                            TimeOrderedUuid.next(), plan.id(), "planning", 9, Actor.Kind.STAFF, stamp(3), changes));
            stores.outbox()
                    .append(new OutboxMessage(
                            EventId.next(),
                            store.tenant(),
                            "task.added",
                            plan.id().value(),
                            "planning",
                            9,
                            stamp(3).at(),
                            id,
                            changes));
            stores.snapshots().keep(UUID.randomUUID(), plan.id(), document);
            stores.snapshots().keep(UUID.randomUUID(), null, document);
            stores.notifications().add(List.of(told(plan)));
        });
    }

    private Notification told(AccountPlan plan) {
        ToldPlan about = new ToldPlan(plan.id(), plan.number(), "Call " + name, name + " & Co");
        NotificationContent content = new NotificationContent(
                about, id, "Ask " + address, List.of(new ToldTask(about, TaskId.next(), "Ask " + name, null)), 1);
        Delivery delivery =
                new Delivery(DeliveryState.FAILED, DeliveryState.SENT, 1, null, "550 no such user <" + address + ">");
        String key = NotificationKind.MENTION.key() + "/" + UUID.randomUUID() + "/" + id;
        return new Notification(
                NotificationId.next(), NotificationKind.MENTION, key, id, content, Fixtures.NOW, true, null, delivery);
    }

    private void plantCatalog(PlanId plan) {
        Workspace own = own();
        own.settings().edit(settings -> settings.withIndustries(List.of(name)));
        own.settings().edit(settings -> settings.withIndustries(List.of("Rail", name + " again")));
        own.savedFilters()
                .save(
                        "Plans of " + name,
                        PlanFilter.all().withText(address).withOwners(id),
                        PlanSort.LATEST_CHANGE_FIRST);
        own.notificationPreferences().edit(preferences -> preferences.withMail(NotificationKind.MENTION, false));
        own.riskRules()
                .edit(rules -> rules.add(RiskRule.of("As " + name + " says").withPeriodEndsWithin(30)));
        own.templates().saveAs("What " + name + " does", plan);
    }

    private Stamp stamp(long seconds) {
        return new Stamp(Fixtures.stamp(seconds).at(), id);
    }

    private <S extends PlanSection> S planted(SectionType<S> type, S section) {
        S result = section;
        for (Column<S, ?> field : type.fields()) {
            result = planted(result, field);
        }
        for (Table<?> table : type.tables()) {
            result = planted(type, result, table);
        }
        return result;
    }

    private <S extends PlanSection, R extends Row> S planted(SectionType<S> type, S section, Table<R> table) {
        List<R> rows = new ArrayList<>();
        for (R row : type.rows(section, table)) {
            R planted = row;
            for (Column<R, ?> column : table.columns()) {
                planted = planted(planted, column);
            }
            rows.add(planted);
        }
        return type.withRows(section, table, rows);
    }

    private <R, V> R planted(R record, Column<R, V> column) {
        CellType<V> type = column.type();
        for (String text : candidates(type)) {
            try {
                V value = type.restore(text);
                boolean isPerson =
                        value instanceof UserId || value instanceof List<?> list && list.get(0) instanceof UserId;
                if (type.check(value).isEmpty() && (type.kind() != CellType.Kind.REFERENCE || isPerson)) {
                    return column.with(record, value);
                }
            } catch (RuntimeException itTakesNoSuchText) {
                continue;
            }
        }
        return record;
    }

    private List<String> candidates(CellType<?> type) {
        return switch (type.kind()) {
            case TEXT -> type.isCode() ? List.of() : List.of("Ask " + name + ", <" + address + ">", name);
            case RICH_TEXT ->
                List.of("<p>Zoë <b>O'</b>" + token + "<br>and <a href=\"mailto:" + address + "\">" + address
                        + "</a> &amp; co</p>");
            case LIST -> List.of(id.value() + "; bob", name + " = 5");
            case REFERENCE -> List.of(id.value());
            default -> List.of();
        };
    }

    /** What the library's sections hold, and those kinds of the catalog that the person stands in. */
    static SectionTexts texts() {
        List<SectionType<?>> types = new ArrayList<>(List.of(
                PlanDetails.SECTION,
                Placement.SECTION,
                Settings.SECTION,
                SavedFilter.SECTION,
                NotificationPreferences.SECTION,
                RiskRules.SECTION,
                Template.SECTION,
                LoggedErasure.SECTION));
        sections().forEach(filled -> types.add(filled.type()));
        return new SectionTexts(types);
    }

    /** All texts of the tenant, in pages of that size. */
    List<StoredText> walked(int page) {
        List<StoredText> seen = new ArrayList<>();
        walk(page, text -> {
            seen.add(text);
            return text.text();
        });
        return seen;
    }

    void walk(int page, TextVisitor visitor) {
        @Nullable String next = null;
        do {
            @Nullable String after = next;
            next = store.read(stores -> new Next(stores.texts().walk(after, page, texts(), visitor)))
                    .cursor();
        } while (next != null);
    }

    private record Next(@Nullable String cursor) {}

    /** Everything that the tenant reads through the other ports, as text. */
    public String everything(PlanId plan) {
        Workspace admin = administrator();
        List<Object> all = new ArrayList<>();
        all.add(admin.plan(plan).document());
        all.add(admin.plan(plan).activity().latest(1_000));
        all.add(admin.trash().latest(100));
        all.add(store.read(stores -> stores.catalog().versions(Settings.SECTION, "settings")));
        all.add(store.read(stores -> stores.catalog().all(SavedFilter.SECTION)));
        all.add(store.read(stores -> stores.catalog().all(NotificationPreferences.SECTION)));
        all.add(store.read(stores -> stores.catalog().all(RiskRules.SECTION)));
        all.addAll(admin.templates().list());
        admin.templates().list().forEach(template -> all.add(admin.templates().content(template.id(), 1)));
        all.add(store.read(stores -> stores.notifications().failed(null, 100)));
        all.add(admin.privacy().erasures());
        return all.toString();
    }

    /** What of a plan is no text, each as where it stands and what is written there. */
    List<String> codes(PlanId plan) {
        List<String> codes = new ArrayList<>();
        addCodes(codes, PlanDetails.SECTION, store.plan(plan).details());
        sections().forEach(filled -> addCodes(codes, plan, filled.type()));
        return codes;
    }

    private <S extends PlanSection> void addCodes(List<String> codes, PlanId plan, SectionType<S> type) {
        addCodes(codes, type, store.section(plan, type).value());
    }

    private static <S extends PlanSection> void addCodes(List<String> codes, SectionType<S> type, S section) {
        type.fields().forEach(field -> addCode(codes, type.key(), field, section));
        type.tables().forEach(table -> addCodes(codes, type, section, table));
    }

    private static <S extends PlanSection, R extends Row> void addCodes(
            List<String> codes, SectionType<S> type, S section, Table<R> table) {
        for (R row : type.rows(section, table)) {
            table.columns().forEach(column -> addCode(codes, type + "." + table + "." + row.id(), column, row));
        }
    }

    private static <R, V> void addCode(List<String> codes, String where, Column<R, V> column, R record) {
        StoredRecord none = new StoredRecord(where, where, null, null, false);
        String written = column.write(record);
        if (written != null
                && SectionTexts.text(none, column.type(), column.name(), written)
                        .isEmpty()) {
            codes.add(where + "." + column + "=" + written);
        }
    }
}
