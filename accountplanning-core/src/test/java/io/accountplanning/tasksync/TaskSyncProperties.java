package io.accountplanning.tasksync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever happens on both sides, and however messages and nodes behave, nothing that anybody wrote is lost without a trace. */
class TaskSyncProperties {

    @Property(tries = 300)
    void bothSidesAgreeAndEveryValueIsCurrentOverwrittenOrRecorded(@ForAll("steps") List<TwoSides.Step> steps) {
        TwoSides world = new TwoSides();

        steps.forEach(world::take);
        world.settle();

        assertThat(world.disagreements())
                .as("after a reconcile both sides agree")
                .isEmpty();
        assertThat(world.vanished())
                .as(
                        "each value is the current one, was overwritten where somebody saw it, or is in the log: %s",
                        world.log())
                .isEmpty();
        assertThat(world.writesOfAnotherReconcile())
                .as("nothing comes back as an echo")
                .isZero();
    }

    @Provide
    Arbitrary<List<TwoSides.Step>> steps() {
        Arbitrary<TwoSides.Kind> kinds = Arbitraries.frequency(
                Tuple.of(6, TwoSides.Kind.OURS),
                Tuple.of(6, TwoSides.Kind.THEIRS),
                Tuple.of(4, TwoSides.Kind.MESSAGE),
                Tuple.of(1, TwoSides.Kind.JOB),
                Tuple.of(1, TwoSides.Kind.OUR_CLOCK),
                Tuple.of(1, TwoSides.Kind.THEIR_CLOCK),
                Tuple.of(2, TwoSides.Kind.CRASH_BEFORE),
                Tuple.of(2, TwoSides.Kind.CRASH_AFTER_WRITE),
                Tuple.of(2, TwoSides.Kind.EDIT_DURING_WRITE));
        return Combinators.combine(kinds, Arbitraries.integers().between(0, 1), Arbitraries.of(SyncedField.values()))
                .as(TwoSides.Step::new)
                .list()
                .ofMaxSize(25);
    }
}
