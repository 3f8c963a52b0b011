package io.accountplanning.sharing;

import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.sharing.SharingChoice.Choice;
import io.accountplanning.table.Column;
import io.accountplanning.table.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the choices of a plan and the declarations of its sections say together, thing by thing; references between rows are not
 * looked at. Immutable.
 */
public final class SharingRules {

    private final Map<SharedPart, Choice> choices = new HashMap<>();
    private final Set<String> touched = new HashSet<>();

    private SharingRules(Sharing sharing) {
        sharing.choices().forEach(one -> {
            choices.put(one.what(), one.choice());
            if (one.choice() == Choice.INTERNAL) {
                touched.add(one.section());
            }
        });
    }

    /** Those of a plan. */
    public static SharingRules of(Sharing sharing) {
        return new SharingRules(sharing);
    }

    /** A section. What the library keeps for itself is never shared. */
    public SharingReason of(SectionType<?> section) {
        if (section.isBookkeeping()) {
            return SharingReason.DECLARED_INTERNAL;
        }
        return of(SharedPart.of(section), declared(section.isInternal()));
    }

    /** A field of a section. */
    public <S extends PlanSection> SharingReason of(SectionType<S> section, Column<S, ?> field) {
        return ofPart(section, SharedPart.field(section, field.name()), field.isInternal());
    }

    /** A table of a section. */
    public SharingReason of(SectionType<?> section, Table<?> table) {
        return ofPart(section, SharedPart.table(section, table), table.isInternal());
    }

    /** A column of a table, in those of its rows that the client sees. */
    public SharingReason of(SectionType<?> section, Table<?> table, Column<?, ?> column) {
        if (isClosed(section, table)) {
            return SharingReason.INSIDE_INTERNAL;
        }
        return of(SharedPart.column(section, table, column.name()), declared(column.isInternal()));
    }

    /** A row of a table. */
    public SharingReason of(SectionType<?> section, Table<?> table, UUID row) {
        if (isClosed(section, table)) {
            return SharingReason.INSIDE_INTERNAL;
        }
        SharingReason around =
                of(section, table).isShared() ? SharingReason.DECLARED_SHARED : SharingReason.INSIDE_INTERNAL;
        return of(new SharedPart(section.key(), table.name(), row), around);
    }

    /** The rows that somebody made internal, also those that are gone. */
    public Set<UUID> internalRows() {
        return choices.entrySet().stream()
                .filter(entry ->
                        entry.getValue() == Choice.INTERNAL && entry.getKey().row() != null)
                .map(entry -> entry.getKey().row())
                .collect(Collectors.toSet());
    }

    /** What somebody shared, or made internal. */
    public Set<SharedPart> chosen(Choice choice) {
        return choices.entrySet().stream()
                .filter(entry -> entry.getValue() == choice)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Whether somebody made anything of a section internal. */
    public boolean isTouched(String section) {
        return touched.contains(section);
    }

    /** A section or a table that somebody made internal lets nothing out. */
    private boolean isClosed(SectionType<?> section, @Nullable Table<?> table) {
        return section.isBookkeeping()
                || choices.get(SharedPart.of(section)) == Choice.INTERNAL
                || (table != null && choices.get(SharedPart.table(section, table)) == Choice.INTERNAL);
    }

    private SharingReason ofPart(SectionType<?> section, SharedPart part, boolean internal) {
        if (isClosed(section, null)) {
            return SharingReason.INSIDE_INTERNAL;
        }
        SharingReason without = of(section).isShared() || internal ? declared(internal) : SharingReason.INSIDE_INTERNAL;
        return of(part, without);
    }

    private SharingReason of(SharedPart what, SharingReason without) {
        Choice choice = choices.get(what);
        if (choice == null) {
            return without;
        }
        return choice == Choice.SHARED ? SharingReason.CHOSEN_SHARED : SharingReason.CHOSEN_INTERNAL;
    }

    private static SharingReason declared(boolean internal) {
        return internal ? SharingReason.DECLARED_INTERNAL : SharingReason.DECLARED_SHARED;
    }
}
