package io.accountplanning.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.error.InvalidException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecordShapeTest {

    /** A record that keeps a rule. */
    public record Positive(Integer value) {

        public Positive {
            if (value < 0) {
                throw new IllegalArgumentException("negative");
            }
        }
    }

    /** A row whose id does not come first. */
    public record Backwards(String name, Entry.Id id) implements Row {}

    record Hidden(Integer value) {}

    @Test
    void readsAndReplacesAComponent() {
        Column<Positive, Integer> value = RecordShape.of(Positive.class).column("value", CellType.integer(0, 9));

        assertThat(value.get(new Positive(3))).isEqualTo(3);
        assertThat(value.with(new Positive(3), 4)).isEqualTo(new Positive(4));
    }

    @Test
    void whatTheRecordRefusesIsRefused() {
        RecordShape<Positive> shape = RecordShape.of(Positive.class);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> shape.with(new Positive(1), "value", -1))
                .withMessage("negative");
    }

    @Test
    void onlyPublicRecordsHaveAShape() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordShape.of(String.class))
                .withMessage("java.lang.String is not a record");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordShape.of(Hidden.class))
                .withMessageContaining("must be public, in an exported package");
    }

    @Test
    void aComponentThatIsNotThereIsNamedWithThoseThatAre() {
        RecordShape<Positive> shape = RecordShape.of(Positive.class);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> shape.column("valve", CellType.integer(0, 9)))
                .withMessageEndingWith("has no component valve, it has [value]");
    }

    @Test
    void aTableNeedsColumnsAndRowsThatStartWithTheirId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Table.of("empty", Entry.class).build())
                .withMessageContaining("The table empty needs a column");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Table.of("backwards", Backwards.class)
                        .column("name", CellType.text(9))
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Table.of("twice", Entry.class)
                        .column("name", CellType.text(9))
                        .column("name", CellType.text(9))
                        .build())
                .withMessageContaining("name");
    }

    @Test
    void aTableChecksEveryCellOfEveryRow() {
        Entry twice = Entry.of("a");
        Entry bad = new Entry(new Entry.Id(UUID.randomUUID()), " ", 3, null, null, null, null, null, null, null, null);

        assertThat(Entry.TABLE.check(List.of(twice, twice, bad)))
                .extracting("path")
                .containsExactly("entries", "entries[3].name", "entries[3].year");
    }

    @Test
    void aColumnThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> Entry.TABLE.column("nmae"))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("nmae");
    }
}
