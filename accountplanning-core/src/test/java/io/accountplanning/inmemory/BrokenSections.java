package io.accountplanning.inmemory;

import io.accountplanning.initiative.Initiative;
import io.accountplanning.initiative.Initiatives;
import io.accountplanning.plan.PlanId;
import io.accountplanning.scorecard.Scorecard;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.section.Stamp;
import io.accountplanning.storage.Storage;
import io.accountplanning.table.Column;
import io.accountplanning.table.Row;
import io.accountplanning.table.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** Storages that break a rule of sections. */
final class BrokenSections {

    /** What such a storage makes of what it is given. */
    interface Distortion {
        <S extends PlanSection> S of(SectionType<S> type, S before, S after);
    }

    private BrokenSections() {}

    static Storage thatForgetTheOrderOfRows() {
        return with(new OfRows() {
            @Override
            <R extends Row> List<R> rows(List<R> before, List<R> after, Table<R> table) {
                return after.stream()
                        .sorted(Comparator.comparing(row -> row.id().value().toString()))
                        .toList();
            }
        });
    }

    static Storage thatNeverDeleteRows() {
        return with(new OfRows() {
            @Override
            <R extends Row> List<R> rows(List<R> before, List<R> after, Table<R> table) {
                List<R> all = new ArrayList<>(after);
                before.stream()
                        .filter(old -> after.stream().noneMatch(row -> row.id().equals(old.id())))
                        .forEach(all::add);
                return all;
            }
        });
    }

    static Storage thatCutTextsAt255() {
        return withCells(value -> value instanceof String text && text.length() > 255 ? text.substring(0, 255) : value);
    }

    static Storage thatTakeEmptyTextsForNull() {
        return withCells(value -> "".equals(value) ? null : value);
    }

    static Storage thatKeepTwoDecimals() {
        return withCells(
                value -> value instanceof BigDecimal number ? number.setScale(2, RoundingMode.HALF_UP) : value);
    }

    static Storage thatKnowNoOtherAlphabet() {
        return withCells(value -> value instanceof String text ? text.replaceAll("[^\\x00-\\xff]", "?") : value);
    }

    static Storage thatKnowNoHostSections() {
        return with(new Distortion() {
            @Override
            public <S extends PlanSection> S of(SectionType<S> type, S before, S after) {
                return type.key().contains(".") ? type.empty() : after;
            }
        });
    }

    static Storage thatKeepTheTotalsOfBefore() {
        return with(new OfRows() {
            @Override
            <R extends Row> List<R> rows(List<R> before, List<R> after, Table<R> table) {
                return table.name().equals(Scorecard.TABLE.name())
                        ? after.stream()
                                .map(row -> withTotal(row, before, table))
                                .toList()
                        : after;
            }

            private <R extends Row> R withTotal(R row, List<R> before, Table<R> table) {
                return before.stream()
                        .filter(old -> old.id().equals(row.id()))
                        .map(old -> copied(row, old, table.column("score")))
                        .findFirst()
                        .orElse(row);
            }

            private <R, V> R copied(R row, R old, Column<R, V> column) {
                return column.with(row, column.get(old));
            }
        });
    }

    private static Storage with(Distortion distortion) {
        return BrokenPlans.with(plans -> new ForwardingPlans(plans) {
            @Override
            public <S extends PlanSection> SectionState<S> save(
                    PlanId id, SectionType<S> type, SectionState<S> before, S after, Stamp changed) {
                return right.save(id, type, before, distortion.of(type, before.value(), after), changed);
            }
        });
    }

    private static Storage withCells(UnaryOperator<Object> change) {
        return with(new OfRows() {
            @Override
            <R extends Row> List<R> rows(List<R> before, List<R> after, Table<R> table) {
                return after.stream().map(row -> changed(row, table)).toList();
            }

            private <R extends Row> R changed(R row, Table<R> table) {
                R changed = row;
                for (Column<R, ?> column : table.columns()) {
                    changed = changed(changed, column);
                }
                return changed;
            }

            @SuppressWarnings("unchecked") // a distorted value keeps its type
            private <R, V> R changed(R row, Column<R, V> column) {
                return column.with(row, (V) change.apply(column.get(row)));
            }
        });
    }

    private abstract static class OfRows implements Distortion {

        abstract <R extends Row> List<R> rows(List<R> before, List<R> after, Table<R> table);

        @Override
        public <S extends PlanSection> S of(SectionType<S> type, S before, S after) {
            S section = after;
            for (Table<?> table : type.tables()) {
                section = of(type, before, section, table);
            }
            return section;
        }

        private <S extends PlanSection, R extends Row> S of(SectionType<S> type, S before, S after, Table<R> table) {
            return type.withRows(after, table, rows(type.rows(before, table), type.rows(after, table), table));
        }
    }

    static Storage thatForgetWhoPromotes() {
        return BrokenPlans.with(plans -> new ForwardingPlans(plans) {
            @Override
            public <S extends PlanSection> SectionState<S> save(
                    PlanId id, SectionType<S> type, SectionState<S> before, S after, Stamp changed) {
                S kept =
                        after instanceof Initiatives initiatives ? type.type().cast(withoutClaims(initiatives)) : after;
                return right.save(id, type, before, kept, changed);
            }
        });
    }

    private static Initiatives withoutClaims(Initiatives initiatives) {
        return new Initiatives(initiatives.initiatives().stream()
                .map(i -> new Initiative(
                        i.id(),
                        i.name(),
                        i.stage(),
                        i.value(),
                        i.probabilityPercent(),
                        i.targetDate(),
                        i.owner(),
                        i.product(),
                        i.note(),
                        i.opportunity(),
                        null,
                        null))
                .toList());
    }
}
