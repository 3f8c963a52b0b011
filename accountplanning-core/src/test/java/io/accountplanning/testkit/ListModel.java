package io.accountplanning.testkit;

import io.accountplanning.activity.ActivityEntry;
import io.accountplanning.customfield.CustomField;
import io.accountplanning.customfield.CustomFieldTab.Filled;
import io.accountplanning.customfield.CustomValues;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.filter.PlanQuery;
import io.accountplanning.filter.PlanRow;
import io.accountplanning.filter.PlanSort;
import io.accountplanning.health.StoredHealth;
import io.accountplanning.host.RecordKind;
import io.accountplanning.host.UserId;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Visibility;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanId;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.relation.Relations;
import io.accountplanning.team.TeamInformation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a list must show, worked out in the simplest way from what was stored. */
final class ListModel {

    /** A plan with the sections that lists look into. */
    record Kept(
            AccountPlan plan,
            Planning planning,
            TeamInformation team,
            Relations relations,
            CustomValues custom,
            @Nullable StoredHealth health,
            List<Instant> changesByPeople) {

        PlanId id() {
            return plan.id();
        }

        PlanRow row(LocalDate today) {
            return new PlanRow(
                    plan,
                    planning.tasks().size(),
                    (int) planning.tasks().stream().filter(Task::isOpen).count(),
                    (int) planning.tasks().stream()
                            .filter(task -> task.isOverdue(today))
                            .count(),
                    List.of(),
                    shown(today));
        }

        /** What was given by hand and is not past, else what was calculated; null when there is neither. */
        StoredHealth.@Nullable Shown shown(LocalDate today) {
            if (health == null) {
                return null;
            }
            StoredHealth.Given given = health.override();
            if (given != null && !given.until().isBefore(today)) {
                return new StoredHealth.Shown(given.score(), given.band(), true);
            }
            return health.score() == null ? null : new StoredHealth.Shown(health.score(), health.band(), false);
        }

        PlanRow row(PlanQuery query) {
            PlanRow counted = row(query.today());
            List<Filled> fields = query.fields().stream()
                    .map(field -> new Filled(field.id(), field.value(), value(field.id())))
                    .toList();
            return new PlanRow(
                    plan, counted.tasks(), counted.openTasks(), counted.overdueTasks(), fields, counted.health());
        }

        @Nullable
        String value(String field) {
            return custom.find(field, null).orElse(null);
        }

        @Nullable
        String value(String field, Task task) {
            return custom.find(field, task.id().value()).orElse(null);
        }

        private boolean isOwn(UserId user) {
            return plan.owner().equals(user)
                    || planning.tasks().stream().anyMatch(task -> user.equals(task.pic()))
                    || team.companyTeam().stream().anyMatch(member -> user.equals(member.hostId()));
        }
    }

    private final List<Kept> plans = new ArrayList<>();

    /** Reads a plan out of the storage and keeps it. */
    void keep(Store store, PlanId id) {
        forget(id);
        plans.add(new Kept(
                store.plan(id),
                store.section(id, Planning.SECTION).value(),
                store.section(id, TeamInformation.SECTION).value(),
                store.section(id, Relations.SECTION).value(),
                store.section(id, CustomValues.SECTION).value(),
                health(store, id),
                changesByPeople(store, id)));
    }

    private static @Nullable StoredHealth health(Store store, PlanId id) {
        Map<PlanId, StoredHealth> found = store.read(r -> r.health().find(List.of(id)));
        return found.get(id);
    }

    private static List<Instant> changesByPeople(Store store, PlanId id) {
        List<ActivityEntry> entries = store.read(r -> r.activity().latest(id, 100, null));
        return entries.stream()
                .filter(entry -> entry.kind() == Actor.Kind.STAFF)
                .map(entry -> entry.stamp().at())
                .toList();
    }

    void forget(PlanId id) {
        plans.removeIf(kept -> kept.id().equals(id));
    }

    List<PlanId> ids() {
        return plans.stream().map(Kept::id).toList();
    }

    /** The plans that a question is about, in no order. */
    Stream<Kept> matching(PlanQuery query) {
        return plans.stream()
                .filter(kept -> !kept.plan().isDeleted())
                .filter(kept -> sees(query.visibility(), kept))
                .filter(kept -> meets(query.filter(), kept.plan()))
                .filter(kept -> meetsThroughSections(query, kept));
    }

    List<PlanRow> rows(PlanQuery query, PlanSort sort) {
        String field = sort.customField();
        Comparator<Kept> ascending =
                field == null ? order(sort.key(), query.today()) : order(field, query.field(field));
        Comparator<Kept> byId = Comparator.comparing(kept -> kept.id().toString());
        List<Kept> known = new ArrayList<>(matching(query).toList());
        List<Kept> last = known.stream()
                .filter(kept -> isWithout(kept, sort, query.today()))
                .toList();
        known.removeAll(last);
        return Stream.concat(
                        known.stream().sorted(directed(ascending.thenComparing(byId), sort)),
                        last.stream().sorted(directed(byId, sort)))
                .map(kept -> kept.row(query))
                .toList();
    }

    private static Comparator<Kept> directed(Comparator<Kept> order, PlanSort sort) {
        return sort.descending() ? order.reversed() : order;
    }

    /** Of plans that have a value. */
    private static Comparator<Kept> order(String id, CustomField field) {
        return switch (field.kind()) {
            case NUMBER -> Comparator.comparing(kept -> new BigDecimal(kept.value(id)));
            case MONEY ->
                Comparator.comparing(
                                (Kept kept) -> kept.plan().details().currency().getCurrencyCode())
                        .thenComparing(kept -> new BigDecimal(kept.value(id)));
            case DATE -> Comparator.comparing(kept -> LocalDate.parse(kept.value(id)));
            case CHOICE -> {
                List<String> choices = field.choices().stream()
                        .map(choice -> choice.toLowerCase(Locale.ROOT))
                        .toList();
                yield Comparator.comparing(
                                (Kept kept) -> choices.indexOf(kept.value(id).toLowerCase(Locale.ROOT)) == -1)
                        .thenComparing(kept -> choices.indexOf(kept.value(id).toLowerCase(Locale.ROOT)))
                        .thenComparing(kept -> kept.value(id), String.CASE_INSENSITIVE_ORDER);
            }
            case YES_NO -> Comparator.comparing(kept -> Boolean.valueOf(kept.value(id)));
            default -> Comparator.comparing(kept -> kept.value(id), String.CASE_INSENSITIVE_ORDER);
        };
    }

    private static boolean isWithout(Kept kept, PlanSort sort, LocalDate today) {
        String field = sort.customField();
        return field == null
                ? sort.key() == PlanSort.Key.HEALTH && kept.shown(today) == null
                : kept.value(field) == null;
    }

    private static Comparator<Kept> order(PlanSort.Key key, LocalDate today) {
        return switch (key) {
            case NUMBER -> Comparator.comparing(kept -> kept.plan().number());
            case SUBJECT -> Comparator.comparing(kept -> kept.plan().subject(), String.CASE_INSENSITIVE_ORDER);
            case CLIENT -> Comparator.comparing(kept -> kept.plan().client().name(), String.CASE_INSENSITIVE_ORDER);
            case PERIOD -> Comparator.comparing(kept -> kept.plan().period().startInclusive());
            case CHANGED -> Comparator.comparing(kept -> kept.plan().changed().at());
            case HEALTH -> Comparator.comparing(kept -> kept.shown(today).score());
            case CUSTOM_FIELD -> throw new IllegalArgumentException("Which one?");
        };
    }

    private static boolean sees(Visibility visibility, Kept kept) {
        if (visibility instanceof Visibility.Own own) {
            return kept.isOwn(own.user());
        }
        return visibility instanceof Visibility.All;
    }

    private static boolean meets(PlanFilter filter, AccountPlan plan) {
        PlanDetails details = plan.details();
        String text = PlanFilter.searchText(
                plan.number(), plan.subject(), plan.client().name());
        return filter.words().stream().allMatch(text::contains)
                && isOneOf(filter.clients(), plan.client().id())
                && isOneOf(filter.statuses(), plan.status())
                && isOneOf(filter.bcgClasses(), details.standing().bcgClass())
                && isOneOf(filter.clientStatuses(), details.standing().clientStatus())
                && isOneOf(filter.owners(), plan.owner())
                && (filter.period() == null
                        || filter.period().overlaps(plan.period().dates()));
    }

    private static boolean meetsThroughSections(PlanQuery query, Kept kept) {
        PlanFilter filter = query.filter();
        List<Task> tasks = kept.planning().tasks();
        boolean overdue = tasks.stream().anyMatch(task -> task.isOverdue(query.today()));
        boolean invoice = !kept.relations().ofKind(RecordKind.INVOICE).isEmpty();
        boolean proposal = !kept.relations().ofKind(RecordKind.PROPOSAL).isEmpty();
        return (filter.pics().isEmpty() || tasks.stream().anyMatch(task -> isOneOf(filter.pics(), task.pic())))
                && (filter.overdue() == null || filter.overdue() == overdue)
                && (filter.hasInvoice() == null || filter.hasInvoice() == invoice)
                && (filter.hasProposal() == null || filter.hasProposal() == proposal)
                && (filter.health().isEmpty()
                        || (kept.shown(query.today()) != null
                                && filter.health()
                                        .contains(kept.shown(query.today()).band())))
                && filter.customFields().stream()
                        .allMatch(condition -> condition.isMetBy(
                                kept.custom().find(condition.field(), null).orElse(null)));
    }

    private static <E> boolean isOneOf(Set<E> wanted, E value) {
        return wanted.isEmpty() || (value != null && wanted.contains(value));
    }
}
