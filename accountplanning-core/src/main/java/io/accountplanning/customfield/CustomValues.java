package io.accountplanning.customfield;

import io.accountplanning.error.Violation;
import io.accountplanning.section.CarryOver;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a plan and its tasks have in the tenant's custom fields. Immutable.
 *
 * @param values a value for each field that is not empty
 */
public record CustomValues(List<CustomValue> values) implements PlanSection {

    private static final CustomValues EMPTY = new CustomValues(List.of());

    /** The section type: key {@code customFields}; internal. */
    public static final SectionType<CustomValues> SECTION = SectionType.of("customFields", CustomValues.class, EMPTY)
            .table(CustomValue.TABLE)
            .rules(CustomValues::onceEach)
            .managedBy("plan.customFields().set(...)")
            .carryOver(CustomValues::carried)
            .internal()
            .build();

    public CustomValues {
        values = List.copyOf(values);
    }

    /**
     * A value.
     *
     * @param task the task's id; null for the plan itself
     */
    public Optional<String> find(String field, @Nullable UUID task) {
        return values.stream()
                .filter(value -> is(value, field, task))
                .map(CustomValue::value)
                .findFirst();
    }

    /** A copy with another value; null empties it. Values stand in one order, so that no edit moves one. */
    CustomValues with(String field, @Nullable UUID task, @Nullable String written) {
        Stream<CustomValue> others = values.stream().filter(value -> !is(value, field, task));
        Stream<CustomValue> own = written == null
                ? Stream.empty()
                : Stream.of(values.stream()
                        .filter(value -> is(value, field, task))
                        .findFirst()
                        .map(value -> new CustomValue(value.id(), field, task, written))
                        .orElseGet(() -> new CustomValue(CustomValue.Id.of(field, task), field, task, written)));
        return new CustomValues(
                Stream.concat(others, own).sorted(CustomValue.ORDER).toList());
    }

    /** A copy whose dates are that many days later. */
    public CustomValues withDatesMoved(Set<String> dateFields, long days) {
        return new CustomValues(values.stream()
                .map(value -> dateFields.contains(value.field()) ? value.movedBy(days) : value)
                .toList());
    }

    /** A template tells nothing of the client, so it keeps what its tasks have and not what the plan has. */
    private CustomValues carried(CarryOver how) {
        return switch (how) {
            case WITHOUT_TASKS -> only(value -> value.task() == null);
            case WITH_OPEN_TASKS, AS_IT_IS -> this;
            case AS_TEMPLATE -> only(value -> value.task() != null);
        };
    }

    private CustomValues only(Predicate<CustomValue> which) {
        return new CustomValues(values.stream().filter(which).toList());
    }

    private static boolean is(CustomValue value, String field, @Nullable UUID task) {
        return value.field().equals(field) && Objects.equals(value.task(), task);
    }

    private static List<Violation> onceEach(CustomValues all) {
        long distinct = all.values.stream()
                .map(value -> value.field() + " " + value.task())
                .distinct()
                .count();
        return distinct == all.values.size() ? List.of() : List.of(new Violation("values", "has a field twice", null));
    }
}
