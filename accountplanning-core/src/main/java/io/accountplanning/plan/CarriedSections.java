package io.accountplanning.plan;

import io.accountplanning.section.CarryOver;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.Row;
import io.accountplanning.table.Table;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of a plan's sections goes along into a copy of it. */
public final class CarriedSections {

    private CarriedSections() {}

    /**
     * Each section carries over what it says; rows of one section that tell of a row of another stay behind with that. What comes
     * {@linkplain CarryOver#AS_IT_IS from elsewhere} leaves behind what operations wrote there into {@linkplain Table.Builder#managed
     * managed} cells: a document must not claim what they calculate or did, so they do it anew.
     */
    public static List<PlanDocument.Part<?>> of(List<PlanDocument.Part<?>> sections, CarryOver how) {
        List<PlanDocument.Part<?>> carried = sections.stream()
                .<PlanDocument.Part<?>>map(part -> carried(part, how))
                .toList();
        Set<UUID> there = carried.stream().flatMap(CarriedSections::rows).collect(Collectors.toSet());
        return carried.stream()
                .<PlanDocument.Part<?>>map(part -> left(part, there, how))
                .toList();
    }

    private static <S extends PlanSection> PlanDocument.Part<S> carried(PlanDocument.Part<S> part, CarryOver how) {
        return part(part.type(), part.type().carriedOver(part.state().value(), how));
    }

    private static <S extends PlanSection> Stream<UUID> rows(PlanDocument.Part<S> part) {
        return part.type().tables().stream()
                .flatMap(table -> part.type().rows(part.state().value(), table).stream())
                .map(row -> row.id().value());
    }

    private static <S extends PlanSection> PlanDocument.Part<S> left(
            PlanDocument.Part<S> part, Set<UUID> there, CarryOver how) {
        S section = part.state().value();
        for (Table<?> table : part.type().tables()) {
            section = left(part.type(), section, table, there, how);
        }
        return part(part.type(), section);
    }

    private static <S extends PlanSection, R extends Row> S left(
            SectionType<S> type, S section, Table<R> table, Set<UUID> there, CarryOver how) {
        List<R> rows = type.rows(section, table);
        List<R> left = table.withoutStrays(rows, there);
        if (how == CarryOver.AS_IT_IS) {
            left = table.withoutManaged(left, there);
        }
        return left.equals(rows) ? section : type.withRows(section, table, left);
    }

    private static <S extends PlanSection> PlanDocument.Part<S> part(SectionType<S> type, S section) {
        return new PlanDocument.Part<>(type, new SectionState<>(section, 0, null));
    }
}
