package io.accountplanning.filter;

import io.accountplanning.customfield.CustomCondition;
import io.accountplanning.health.HealthBand;
import io.accountplanning.host.ClientId;
import io.accountplanning.host.UserId;
import io.accountplanning.plan.BcgClass;
import io.accountplanning.plan.ClientStatus;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.CellType;
import io.accountplanning.table.Column;
import io.accountplanning.table.RecordShape;
import io.accountplanning.time.DateRange;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A filter that somebody keeps under a name. Immutable.
 *
 * @param name what they call it: 1 to 100 characters
 * @param owner who keeps it
 * @param shared whether everybody sees it, or the owner alone
 * @param filter which plans it shows
 * @param sort in which order; one by a custom field that has gone out of use is kept, and the list says so when it is asked for
 */
public record SavedFilter(String name, UserId owner, Boolean shared, PlanFilter filter, PlanSort sort)
        implements PlanSection {

    private static final RecordShape<PlanFilter> FILTER = RecordShape.of(PlanFilter.class);
    private static final SavedFilter EMPTY =
            new SavedFilter("", UserId.of("nobody"), false, PlanFilter.all(), PlanSort.LATEST_CHANGE_FIRST);

    /** The section type: key {@code savedFilter}. */
    public static final SectionType<SavedFilter> SECTION = section();

    public SavedFilter {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(filter, "filter");
        Objects.requireNonNull(sort, "sort");
        name = name == null ? "" : name.strip();
        shared = shared != null && shared;
    }

    /** The same under another name. */
    public SavedFilter withName(String other) {
        return new SavedFilter(other, owner, shared, filter, sort);
    }

    /** The same, seen by everybody or by its owner alone. */
    public SavedFilter withShared(boolean is) {
        return new SavedFilter(name, owner, is, filter, sort);
    }

    /** The same with another filter. */
    public SavedFilter withFilter(PlanFilter other) {
        return new SavedFilter(name, owner, shared, other, sort);
    }

    /** The same in another order. */
    public SavedFilter withSort(PlanSort other) {
        return new SavedFilter(name, owner, shared, filter, other);
    }

    /** Whether it shows the same plans in the same order. */
    boolean asksLike(SavedFilter other) {
        return filter.equals(other.filter) && sort.equals(other.sort);
    }

    private static SectionType<SavedFilter> section() {
        SectionType.Builder<SavedFilter> fields = SectionType.of("savedFilter", SavedFilter.class, EMPTY)
                .field(Column.<SavedFilter, String>of(
                                "name", CellType.line(100), SavedFilter::name, (f, v) -> f.withName(v == null ? "" : v))
                        .required())
                .field("owner", CellType.reference(UserId::of, UserId::value))
                .field("shared", CellType.yesNo())
                .field(part("text", CellType.text(200)))
                .field(among("clients", CellType.reference(ClientId::of, ClientId::value), PlanFilter::clients))
                .field(among("statuses", CellType.choice(PlanStatus.class), PlanFilter::statuses))
                .field(among("bcgClasses", CellType.choice(BcgClass.class), PlanFilter::bcgClasses))
                .field(among("clientStatuses", CellType.choice(ClientStatus.class), PlanFilter::clientStatuses))
                .field(among("pics", CellType.reference(UserId::of, UserId::value), PlanFilter::pics))
                .field(among("owners", CellType.reference(UserId::of, UserId::value), PlanFilter::owners))
                .field(period("periodStart", DateRange::startInclusive, (r, day) -> new DateRange(day, end(r, day))))
                .field(period(
                        "periodEnd", DateRange::endExclusive, (r, day) -> new DateRange(r.startInclusive(), day)));
        for (String yesNo : List.of("overdue", "hasInvoice", "hasProposal")) {
            fields.field(part(yesNo, CellType.yesNo()));
        }
        fields.field(among("health", CellType.choice(HealthBand.class), PlanFilter::health));
        return fields.field(Column.of(
                        "customFields",
                        CellType.listOf(CellType.text(5_000)),
                        f -> f.filter.customFields().stream()
                                .map(CustomCondition::toString)
                                .toList(),
                        (f, texts) -> f.withFilter(FILTER.with(
                                f.filter,
                                "customFields",
                                texts == null
                                        ? List.of()
                                        : texts.stream()
                                                .map(CustomCondition::parse)
                                                .toList()))))
                .field(Column.of(
                        "sortKey", CellType.choice(PlanSort.Key.class), f -> f.sort.key(), SavedFilter::withKey))
                .field(Column.of(
                        "sortField",
                        CellType.text(50),
                        f -> f.sort.customField(),
                        (f, id) -> id == null ? f : f.withSort(customField(id, f.sort.descending()))))
                .field(Column.of(
                        "descending",
                        CellType.yesNo(),
                        f -> f.sort.descending(),
                        (f, is) -> is == null ? f : f.withSort(new PlanSort(f.sort.key(), is, f.sort.customField()))))
                .internal()
                .build();
    }

    /** That of a custom field comes with the field's id. */
    private SavedFilter withKey(PlanSort.@Nullable Key key) {
        return key == null || key == PlanSort.Key.CUSTOM_FIELD ? this : withSort(new PlanSort(key, sort.descending()));
    }

    private static PlanSort customField(String id, boolean descending) {
        return new PlanSort(PlanSort.Key.CUSTOM_FIELD, descending, id);
    }

    private static LocalDate end(DateRange range, LocalDate start) {
        return range.endExclusive().isAfter(start) ? range.endExclusive() : start.plusDays(1);
    }

    private static <V> Column<SavedFilter, V> part(String component, CellType<V> type) {
        Column<PlanFilter, V> column = FILTER.column(component, type);
        return Column.of(
                component, type, f -> column.get(f.filter), (f, value) -> f.withFilter(column.with(f.filter, value)));
    }

    private static <V> Column<SavedFilter, List<V>> among(
            String component, CellType<V> type, Function<PlanFilter, Set<V>> values) {
        return Column.of(
                component,
                CellType.listOf(type),
                f -> values.apply(f.filter).stream()
                        .sorted(java.util.Comparator.comparing(type::write))
                        .toList(),
                (f, list) -> f.withFilter(
                        FILTER.with(f.filter, component, list == null ? Set.of() : Set.copyOf(new HashSet<>(list)))));
    }

    private static Column<SavedFilter, LocalDate> period(
            String name, Function<DateRange, LocalDate> get, BiFunction<DateRange, LocalDate, DateRange> with) {
        BiFunction<SavedFilter, @Nullable LocalDate, SavedFilter> writer = (f, day) -> {
            if (day == null) {
                return f;
            }
            DateRange range = f.filter.period();
            DateRange before = range == null ? new DateRange(day, day.plusDays(1)) : range;
            return f.withFilter(f.filter.withPeriod(with.apply(before, day)));
        };
        return Column.of(
                name, CellType.date(), f -> f.filter.period() == null ? null : get.apply(f.filter.period()), writer);
    }
}
