package io.accountplanning.customfield;

import io.accountplanning.error.Violation;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.CellType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A field that a tenant adds to its plans or tasks. Immutable.
 *
 * @param label what people read beside it: 1 to 100 characters
 * @param of what has it; never changes
 * @param kind what it holds; never changes
 * @param choices what can be chosen, for the kinds {@link Kind#CHOICE} and {@link Kind#MULTI_CHOICE}; a choice that is taken away
 *     stays where it was chosen
 * @param required whether it must not be emptied
 * @param order where it stands among the others, the smallest first
 * @param active whether it is in use; when not, its values stay, and nobody edits them
 */
public record CustomField(
        String label, Target of, Kind kind, List<String> choices, Boolean required, Integer order, Boolean active)
        implements PlanSection {

    /** What can have a field. */
    public enum Target {
        /** A plan. */
        PLAN,
        /** A task. */
        TASK
    }

    /** What a field holds. */
    public enum Kind {
        /** A line of text of at most 1000 characters. */
        TEXT,
        /** A decimal number with at most six decimals. */
        NUMBER,
        /** A date. */
        DATE,
        /** An amount in the plan's currency. */
        MONEY,
        /** One of the choices. */
        CHOICE,
        /** Several of the choices. */
        MULTI_CHOICE,
        /** Yes or no. */
        YES_NO
    }

    private static final CustomField EMPTY = new CustomField("", Target.PLAN, Kind.TEXT, List.of(), false, 0, true);

    /** The section type of a definition: key {@code customField}. */
    public static final SectionType<CustomField> SECTION = SectionType.of("customField", CustomField.class, EMPTY)
            .field("label", CellType.line(100))
            .field("of", CellType.choice(Target.class))
            .field("kind", CellType.choice(Kind.class))
            .field("choices", CellType.listOf(CellType.line(100)))
            .field("required", CellType.yesNo())
            .field("order", CellType.integer(-1_000_000, 1_000_000))
            .field("active", CellType.yesNo())
            .rules(CustomField::check)
            .internal()
            .build();

    public CustomField {
        label = label == null ? "" : label.strip();
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(kind, "kind");
        choices = choices == null ? List.of() : List.copyOf(choices);
        required = required != null && required;
        order = order == null ? Integer.valueOf(0) : order;
        active = active == null || active;
    }

    /** A field of plans: not required, in use. */
    public static CustomField ofPlans(String label, Kind kind) {
        return new CustomField(label, Target.PLAN, kind, List.of(), false, 0, true);
    }

    /** A field of tasks: not required, in use. */
    public static CustomField ofTasks(String label, Kind kind) {
        return new CustomField(label, Target.TASK, kind, List.of(), false, 0, true);
    }

    /** The same under another label. */
    public CustomField withLabel(String other) {
        return new CustomField(other, of, kind, choices, required, order, active);
    }

    /** The same with these choices. */
    public CustomField withChoices(String... others) {
        return new CustomField(label, of, kind, List.of(others), required, order, active);
    }

    /** The same, which must not be emptied, or may be. */
    public CustomField withRequired(boolean is) {
        return new CustomField(label, of, kind, choices, is, order, active);
    }

    /** The same in another place among the others. */
    public CustomField withOrder(int other) {
        return new CustomField(label, of, kind, choices, required, other, active);
    }

    /** The same, in use or not. */
    public CustomField withActive(boolean is) {
        return new CustomField(label, of, kind, choices, required, order, is);
    }

    /** Where a choice, in any case, stands among those that are defined, from 0; behind all of them when it was taken away. */
    public int placeOf(String choice) {
        int place = 0;
        while (place < choices.size() && !choices.get(place).equalsIgnoreCase(choice)) {
            place++;
        }
        return place;
    }

    /**
     * What a person typed, in the form in which it is stored; several choices stand on lines of their own.
     *
     * @return null when it is blank
     * @throws IllegalArgumentException with the broken rule in words
     */
    public @Nullable String written(String typed, Locale locale) {
        if (typed.isBlank()) {
            return null;
        }
        String written = switch (kind) {
            case CHOICE -> choice(typed.strip());
            case MULTI_CHOICE ->
                String.join(
                        CustomValue.SEPARATOR,
                        typed.lines()
                                .flatMap(line -> List.of(line.split(";")).stream())
                                .map(String::strip)
                                .filter(part -> !part.isEmpty())
                                .map(this::choice)
                                .distinct()
                                .toList());
            default -> written(cells(), typed, locale);
        };
        return written == null || written.isEmpty() ? null : written; // signs between choices, and no choice
    }

    private static <V> String written(CellType<V> cells, String typed, Locale locale) {
        return cells.write(cells.read(typed, locale));
    }

    /** A stored value as a person reads it. */
    String shown(String written, Locale locale) {
        return switch (kind) {
            case CHOICE -> written;
            case MULTI_CHOICE -> written.replace(CustomValue.SEPARATOR, "; ");
            default -> shown(cells(), written, locale);
        };
    }

    private static <V> String shown(CellType<V> cells, String written, Locale locale) {
        return cells.show(cells.restore(written), locale);
    }

    private CellType<?> cells() {
        return switch (kind) {
            case NUMBER -> CellType.number();
            case DATE -> CellType.date();
            case MONEY -> CellType.amount();
            case YES_NO -> CellType.yesNo();
            default -> CellType.text(1_000);
        };
    }

    private String choice(String typed) {
        return choices.stream()
                .filter(choice -> choice.equalsIgnoreCase(typed))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "must be one of " + String.join(", ", choices) + ", not " + typed));
    }

    private static List<Violation> check(CustomField field) {
        List<Violation> violations = new ArrayList<>();
        if (field.label.isEmpty()) {
            violations.add(new Violation("label", "is required", null));
        }
        boolean chooses = field.kind == Kind.CHOICE || field.kind == Kind.MULTI_CHOICE;
        if (chooses == field.choices.isEmpty()) {
            violations.add(new Violation(
                    "choices",
                    chooses ? "are required for a field to choose from" : "belong to a field to choose from only",
                    String.join(", ", field.choices)));
        }
        long distinct = field.choices.stream()
                .map(choice -> choice.strip().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        if (distinct < field.choices.size() || field.choices.stream().anyMatch(choice -> !isPlain(choice))) {
            violations.add(new Violation(
                    "choices",
                    "must be there once each, none blank, without semicolons and line breaks",
                    String.join(", ", field.choices)));
        }
        return violations;
    }

    private static boolean isPlain(String choice) {
        return !choice.isBlank()
                && choice.equals(choice.strip())
                && choice.chars().noneMatch(c -> c == ';' || c < ' ');
    }
}
