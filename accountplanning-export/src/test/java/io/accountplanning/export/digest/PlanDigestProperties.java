package io.accountplanning.export.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.error.InvalidException;
import io.accountplanning.export.report.PlanReport;
import io.accountplanning.host.Client;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.testkit.Fixtures;
import io.accountplanning.testkit.RandomEdits;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PlanDigestProperties {

    @Property(tries = 15)
    void itKeepsWithinItsBudgetAndMoreRoomLosesNothing(
            @ForAll long seed, @ForAll @Size(4) List<@IntRange(max = 12_000) Integer> budgets) {
        PlanDigest digest = PlanDigest.of(edited(seed));
        List<String> before = List.of();
        for (int budget : budgets.stream().sorted().toList()) {
            try {
                PlanDigest.Text text = digest.within(budget);
                assertThat(text.tokens()).isLessThanOrEqualTo(budget).isEqualTo(PlanDigest.tokens(text.markdown()));
                List<String> lines = PlanDigestTest.lines(text);
                assertThat(before.isEmpty() || isWithin(before, lines))
                        .as("%s in %s", before, lines)
                        .isTrue();
                before = lines;
            } catch (InvalidException tooSmall) {
                assertThat(before).isEmpty();
            }
        }
    }

    private static boolean isWithin(List<String> some, List<String> all) {
        Iterator<String> rest = some.iterator();
        String next = rest.next();
        for (String line : all) {
            if (line.equals(next)) {
                if (!rest.hasNext()) {
                    return true;
                }
                next = rest.next();
            }
        }
        return false;
    }

    @Property
    void theEstimateIsNeverMoreThanBytesAndAddsUpOverLines(@ForAll("texts") String one, @ForAll("texts") String two) {
        int tokens = PlanDigest.tokens(one);

        assertThat(tokens).isBetween(0, one.getBytes(StandardCharsets.UTF_8).length);
        assertThat(PlanDigest.tokens(one + "\n" + two)).isEqualTo(tokens + 1 + PlanDigest.tokens(two));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("abcd   1,\"é€日").ofMaxLength(80);
    }

    private static PlanReport edited(long seed) {
        Workspace root = AccountPlanning.builder().build().as(Actor.staff("root", Role.ADMINISTRATOR));
        PlanWorkspace plan = root.plan(root.plans()
                .create(NewPlan.of(Client.of("acme", "Acme"), "Grow"))
                .id());
        RandomEdits random = new RandomEdits(new Random(seed));
        for (int i = 0; i < 25; i++) {
            random.edit(plan);
        }
        return PlanReport.of(plan.document()).health(plan.health().current()).madeAt(Fixtures.NOW, ZoneOffset.UTC);
    }
}
