package io.accountplanning.testkit;

import io.accountplanning.catalog.CatalogEntry;
import io.accountplanning.customfield.CustomCondition;
import io.accountplanning.customfield.CustomField;
import io.accountplanning.customfield.CustomField.Kind;
import io.accountplanning.customfield.CustomValue;
import io.accountplanning.customfield.CustomValues;
import io.accountplanning.filter.PlanSort;
import io.accountplanning.planning.Task;
import io.accountplanning.section.SectionState;
import io.accountplanning.time.TimeOrderedUuid;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Random values in custom fields, a field of each kind and named after it, and random questions about them. Texts that are sorted
 * consist of letters from a to z.
 */
final class RandomFields {

    /** A field of each kind. Amber was taken away from the choices, and plans still have it. */
    static final List<CatalogEntry<CustomField>> ALL = List.of(
            field("text", Kind.TEXT),
            field("word", Kind.TEXT),
            field("choices", Kind.MULTI_CHOICE, "Gold", "Silver", "Golden"),
            field("choice", Kind.CHOICE, "Silver", "Gold", "Bronze"),
            field("number", Kind.NUMBER),
            field("money", Kind.MONEY),
            field("date", Kind.DATE),
            field("yesNo", Kind.YES_NO));

    private static final List<String> SORTABLE = List.of("word", "choice", "number", "money", "date", "yesNo");

    private RandomFields() {}

    private static CatalogEntry<CustomField> field(String id, Kind kind, String... choices) {
        return new CatalogEntry<>(
                id, new SectionState<>(CustomField.ofPlans(id, kind).withChoices(choices), 1, Fixtures.stamp(0)));
    }

    static CatalogEntry<CustomField> of(String id) {
        return ALL.stream().filter(field -> field.id().equals(id)).findFirst().orElseThrow();
    }

    /** The orders by each field that a list can be sorted by, up and down. */
    static Stream<PlanSort> sorts() {
        return SORTABLE.stream()
                .flatMap(id -> Stream.of(PlanSort.byCustomField(id), PlanSort.byCustomFieldDescending(id)));
    }

    /** Values of a plan and of some of these tasks, and of tasks that it no longer has. */
    static CustomValues values(List<Task> tasks, Random random) {
        List<CustomValue> values = new ArrayList<>();
        for (CatalogEntry<CustomField> field : ALL) {
            add(values, field.id(), null, random);
            add(values, field.id(), UUID.randomUUID(), random);
            tasks.forEach(task -> add(values, field.id(), task.id().value(), random));
        }
        return new CustomValues(values);
    }

    private static void add(List<CustomValue> values, String field, @Nullable UUID task, Random random) {
        if (random.nextInt(3) > 0) {
            values.add(
                    new CustomValue(new CustomValue.Id(TimeOrderedUuid.next()), field, task, written(field, random)));
        }
    }

    private static String written(String field, Random random) {
        return switch (field) {
            case "text" -> RandomPlans.pick(List.of("100% Zoë", "a_b", "zoË again", "12"), random);
            case "word" -> RandomPlans.pick(List.of("oak", "Oak", "elm", "Ash", "ashes"), random);
            case "choices" -> RandomPlans.pick(List.of("Gold", "Silver\nGold", "Golden", "Silver"), random);
            case "choice" -> RandomPlans.pick(List.of("Gold", "gold", "Silver", "Bronze", "Amber"), random);
            case "number" -> RandomPlans.pick(List.of("-3", "7", "7.5", "12", "100.000001"), random);
            case "money" -> RandomPlans.pick(List.of("-20", "9", "10.5", "1000000"), random);
            case "yesNo" -> Boolean.toString(random.nextBoolean());
            default -> RandomPlans.day(random).toString();
        };
    }

    static CustomCondition condition(Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> CustomCondition.contains("text", RandomPlans.pick(List.of("ZOË", "%", "_", "again"), random));
            case 1 -> CustomCondition.anyOf("choices", "Gold");
            case 2 -> CustomCondition.anyOf("choices", "Silver", "old");
            case 3 -> CustomCondition.atLeast("number", new BigDecimal(written("number", random)));
            case 4 -> CustomCondition.atMost("number", new BigDecimal(written("number", random)));
            case 5 ->
                random.nextBoolean()
                        ? CustomCondition.from("date", RandomPlans.day(random))
                        : CustomCondition.to("date", RandomPlans.day(random));
            default -> CustomCondition.empty(RandomPlans.pick(List.of("text", "choices", "number", "date"), random));
        };
    }
}
