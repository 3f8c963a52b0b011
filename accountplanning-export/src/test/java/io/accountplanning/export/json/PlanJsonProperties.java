package io.accountplanning.export.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.accountplanning.error.InvalidException;
import io.accountplanning.plan.PlanDocument;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PlanJsonProperties {

    private static final String FULL = SomePlan.json(SomePlan.full());

    @Property(tries = 25)
    void whatIsWrittenAndReadIsTheSameDocument(@ForAll long seed, @ForAll @IntRange(max = 30) int edits) {
        PlanDocument document = SomePlan.edited(seed, edits);

        assertThat(PlanJson.read(SomePlan.json(document), SomePlan.TYPES)).isEqualTo(document);
    }

    @Property(tries = 10)
    void everyDocumentIsValidByTheSchema(@ForAll long seed, @ForAll @IntRange(max = 30) int edits) {
        assertThat(SchemaCheck.errors(SomePlan.json(SomePlan.edited(seed, edits))))
                .isEmpty();
    }

    @Property(tries = 400)
    void aDamagedDocumentIsReadOrRefusedAndNothingElse(
            @ForAll @IntRange(max = 1_000_000) int at, @ForAll @IntRange(max = 300) int length, @ForAll char put) {
        int from = at % FULL.length();
        int to = Math.min(FULL.length(), from + length);
        String damaged = FULL.substring(0, from) + put + FULL.substring(to);

        Throwable thrown = catchThrowable(() -> PlanJson.read(damaged, SomePlan.TYPES));

        assertThat(thrown == null || thrown instanceof InvalidException)
                .describedAs("%s", thrown)
                .isTrue();
    }
}
