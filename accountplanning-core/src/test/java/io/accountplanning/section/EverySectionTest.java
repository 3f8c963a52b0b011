package io.accountplanning.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.AccountPlanning;
import io.accountplanning.Workspace;
import io.accountplanning.host.Client;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.table.CellType;
import io.accountplanning.table.Change;
import io.accountplanning.table.Column;
import io.accountplanning.table.Row;
import io.accountplanning.table.Table;
import io.accountplanning.text.RichText;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every section that a plan has. */
class EverySectionTest {

    static Stream<SectionType<?>> sections() {
        Workspace alice = AccountPlanning.builder().build().as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
        PlanDocument document = alice.plan(alice.plans()
                        .create(NewPlan.of(Client.of("acme", "Acme"), "Grow"))
                        .id())
                .document();
        return Stream.concat(
                Stream.of(PlanDetails.SECTION), document.sections().stream().map(PlanDocument.Part::type));
    }

    @ParameterizedTest
    @MethodSource("sections")
    void everyFieldReplacesItsOwnValueAndNoOther(SectionType<?> type) {
        fieldsReplaceTheirOwn(type);
    }

    @ParameterizedTest
    @MethodSource("sections")
    void everyColumnReplacesItsOwnCellAndNoOther(SectionType<?> type) {
        type.tables().forEach(EverySectionTest::columnsReplaceTheirOwn);
    }

    @ParameterizedTest
    @MethodSource("sections")
    void everyComponentOfARowIsAColumn(SectionType<?> type) {
        for (Table<?> table : type.tables()) {
            List<String> components = Arrays.stream(table.rowType().getRecordComponents())
                    .map(RecordComponent::getName)
                    .filter(name -> !name.equals("id"))
                    .toList();
            assertThat(table.columns()).extracting(Column::name).containsExactlyInAnyOrderElementsOf(components);
        }
    }

    @ParameterizedTest
    @MethodSource("sections")
    void anEmptySectionDiffersInNothingFromItself(SectionType<?> type) {
        assertThat(differenceOfEmpty(type)).isEmpty();
    }

    private static <S extends PlanSection> List<Change> differenceOfEmpty(SectionType<S> type) {
        return type.difference(type.empty(), type.empty());
    }

    private static <S extends PlanSection> void fieldsReplaceTheirOwn(SectionType<S> type) {
        for (Column<S, ?> field : type.fields()) {
            S edited = replaced(type.empty(), field);
            assertThat(type.difference(type.empty(), edited))
                    .as(field.name())
                    .extracting(Change::label)
                    .containsExactly(field.name());
        }
    }

    private static <R extends Row> void columnsReplaceTheirOwn(Table<R> table) {
        List<Object> values = new ArrayList<>();
        table.columns().forEach(column -> values.add(column.isRequired() ? value(column.type(), 0) : null));
        R row = table.newRow(values);
        for (Column<R, ?> column : table.columns()) {
            R edited = replaced(row, column);
            for (Column<R, ?> other : table.columns()) {
                if (!other.name().equals(column.name())) {
                    assertThat(other.write(edited))
                            .as(column.name() + " and " + other.name())
                            .isEqualTo(other.write(row));
                }
            }
            assertThat(column.write(edited)).as(column.name()).isNotEqualTo(column.write(row));
        }
    }

    @SuppressWarnings("unchecked") // the kind says what the column holds
    private static <R, V> R replaced(R record, Column<R, V> column) {
        V value = (V) value(column.type(), 1);
        R edited = column.with(record, value);
        assertThat(column.get(edited)).as(column.name()).isEqualTo(value);
        assertThat(column.type().restore(column.type().write(value))).isEqualTo(value);
        return edited;
    }

    private static Object value(CellType<?> type, int which) {
        return switch (type.kind()) {
            case TEXT -> "text " + which;
            case INTEGER -> 2027 + which;
            case NUMBER, AMOUNT, PERCENT -> java.math.BigDecimal.valueOf(7 + which);
            case DATE -> java.time.LocalDate.of(2027, 1, 1 + which);
            case RICH_TEXT -> RichText.ofPlain("words " + which);
            case YES_NO -> which == 1;
            case CHOICE -> type.choices().get(which == 0 ? 0 : type.choices().size() - 1);
            case LIST -> type.restore(listElement(type, which));
            case REFERENCE -> reference(type, which);
            case EXPRESSION -> type.restore("COUNT of words" + which);
        };
    }

    private static String listElement(CellType<?> type, int which) {
        for (String form : List.of("words " + which, "words=" + which)) {
            try {
                type.restore(form);
                return form;
            } catch (IllegalArgumentException anotherKindOfElement) {
                continue;
            }
        }
        try {
            return ((List<?>) type.restore("CHAMPION")).isEmpty() ? "" : which == 0 ? "CHAMPION" : "BLOCKER";
        } catch (IllegalArgumentException noRole) {
            return "01a20312-1943-7caf-803e-da24f5aaf95" + which;
        }
    }

    private static Object reference(CellType<?> type, int which) {
        List<String> forms = List.of(
                "01a20312-1943-7caf-803e-da24f5aaf95" + which,
                "100" + which,
                "2027-Q" + (1 + which),
                which == 0 ? "USD" : "JPY",
                "2027-02-15T10:00:0" + which + "Z");
        for (String form : forms) {
            try {
                return type.restore(form);
            } catch (RuntimeException anotherKindOfReference) {
                continue;
            }
        }
        throw new AssertionError("no reference fits");
    }
}
