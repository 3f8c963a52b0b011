package io.accountplanning.testkit;

import io.accountplanning.activity.ActivityEntry;
import io.accountplanning.health.HealthBand;
import io.accountplanning.health.HealthRepository.Saved;
import io.accountplanning.health.StoredHealth;
import io.accountplanning.permission.Actor;
import io.accountplanning.plan.PlanId;
import io.accountplanning.time.TimeOrderedUuid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random health, some of it given by hand and past, and random changes by people and jobs. */
final class RandomHealth {

    private static final List<HealthBand> BANDS = List.of(HealthBand.values());

    private RandomHealth() {}

    /** Keeps health of a plan, or none, and logs some changes. */
    static void keep(Store store, PlanId plan, Random random) {
        if (random.nextInt(4) > 0) {
            boolean scored = random.nextInt(4) > 0;
            StoredHealth health = new StoredHealth(
                    plan,
                    Fixtures.TODAY,
                    scored ? score(random) : null,
                    scored ? RandomPlans.pick(BANDS, random) : null,
                    Map.of(),
                    random.nextBoolean() ? given(random) : null,
                    null,
                    null);
            store.write(r -> r.health().save(List.of(new Saved(null, health))));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            ActivityEntry entry = new ActivityEntry(
                    TimeOrderedUuid.next(),
                    plan,
                    "goals",
                    i,
                    random.nextBoolean() ? Actor.Kind.STAFF : Actor.Kind.SYSTEM,
                    Fixtures.stamp(random.nextInt(500_000) - 250_000L),
                    List.of());
            store.write(r -> r.activity().append(entry));
        }
    }

    private static StoredHealth.Given given(Random random) {
        return new StoredHealth.Given(score(random), RandomPlans.pick(BANDS, random), RandomPlans.day(random));
    }

    static BigDecimal score(Random random) {
        return BigDecimal.valueOf(random.nextInt(8) * 1_250L, 2);
    }

    static HealthBand[] bands(Random random) {
        return random.nextBoolean()
                ? new HealthBand[] {RandomPlans.pick(BANDS, random)}
                : new HealthBand[] {HealthBand.RED, HealthBand.GREEN};
    }
}
