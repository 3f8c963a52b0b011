package io.accountplanning.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.error.InvalidException;
import io.accountplanning.host.TenantId;
import io.accountplanning.plan.PlanId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JobsTest {

    private static final Instant NOW = Instant.parse("2027-04-01T00:00:00Z");

    private final List<String> ran = new ArrayList<>();

    @Test
    void everyJobRunsForEveryTenant() {
        Jobs jobs = new Jobs(tenants("a", "b"), List.of(job("one", t -> done(t)), job("two", t -> done(t))));

        RunReport report = jobs.run(NOW);

        assertThat(ran).containsExactly("one a", "two a", "one b", "two b");
        assertThat(report.isComplete()).isTrue();
        assertThat(report.reports()).hasSize(4);
    }

    @Test
    void aTenantThatFailsDoesNotStopTheOthers() {
        Jobs jobs = new Jobs(tenants("a", "b", "c"), List.of(job("one", tenant -> {
            if (tenant.value().equals("b")) {
                throw new IllegalStateException("the disk of b is full");
            }
            return done(tenant);
        })));

        RunReport report = jobs.run(NOW);

        assertThat(ran).containsExactly("one a", "one b", "one c");
        assertThat(report.incomplete()).singleElement().satisfies(failed -> {
            assertThat(failed.tenant()).isEqualTo(TenantId.of("b"));
            assertThat(failed.failure()).isEqualTo("the disk of b is full");
        });
    }

    @Test
    void oneJobRunsAloneByItsName() {
        Jobs jobs = new Jobs(tenants("a"), List.of(job("one", t -> done(t)), job("two", t -> done(t))));

        jobs.run("two", NOW);

        assertThat(ran).containsExactly("two a");
        assertThatThrownBy(() -> jobs.run("three", NOW))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("job: is one of one, two (was \"three\")");
    }

    @Test
    void moreTenantsThanAPageAreAllVisited() {
        String[] many = IntStream.range(0, 1_203)
                .mapToObj(i -> String.format("t%04d", i))
                .toArray(String[]::new);

        assertThat(new Jobs(tenants(many), List.of(job("one", t -> done(t))))
                        .run(NOW)
                        .reports())
                .extracting(report -> report.tenant().value())
                .containsExactly(many);
    }

    @Test
    void whatFailedForAPlanIsIncomplete() {
        JobReport.Entry entry = new JobReport.Entry(PlanId.next(), "AP-000001", "no");
        JobReport report = new JobReport("one", TenantId.of("a"), List.of(), List.of(), List.of(entry), null);

        assertThat(report.isComplete()).isFalse();
        assertThat(entry).hasToString("AP-000001: no");
    }

    private static JobReport done(TenantId tenant) {
        return JobReport.nothing("one", tenant);
    }

    private static TenantPages tenants(String... names) {
        return (after, most) -> page(List.of(names), after, most);
    }

    private static List<TenantId> page(List<String> names, @Nullable TenantId after, int most) {
        return names.stream()
                .skip(after == null ? 0 : names.indexOf(after.value()) + 1L)
                .limit(most)
                .map(TenantId::of)
                .toList();
    }

    private Job job(String name, Function<TenantId, JobReport> work) {
        return new Job() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public JobReport run(TenantId tenant, Instant now) {
                ran.add(name + " " + tenant);
                return work.apply(tenant);
            }
        };
    }
}
