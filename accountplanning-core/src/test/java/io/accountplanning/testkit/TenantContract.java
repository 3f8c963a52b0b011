package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.accountplanning.error.NotFoundException;
import io.accountplanning.filter.Page;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.filter.PlanQuery;
import io.accountplanning.filter.PlanRow;
import io.accountplanning.filter.PlanSort;
import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.permission.Visibility;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanId;
import io.accountplanning.planning.Planning;
import io.accountplanning.section.SectionState;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every repository promises: tenants never see each other. */
public abstract class TenantContract extends StorageContract {

    private static final PlanQuery ALL = new PlanQuery(PlanFilter.all(), new Visibility.All(), Fixtures.TODAY);

    /** Tenants that a database may take for one another. */
    static Stream<List<TenantId>> tenantsThatLookAlike() {
        String name = "tenant " + UUID.randomUUID() + " e";
        String wide = "\u8a9e".repeat(150);
        return Stream.of(
                List.of(TenantId.of(name), Fixtures.tenant()),
                List.of(TenantId.of(name + "a"), TenantId.of(name + "A")),
                List.of(TenantId.of(name), TenantId.of(name + " ")),
                List.of(TenantId.of(name), TenantId.of(name.replace(" e", " \u00e9"))),
                List.of(TenantId.of(name + "%"), TenantId.of(name + "_")),
                List.of(TenantId.of(wide + name), TenantId.of(wide + name.replace(" e", " f"))));
    }

    @ParameterizedTest
    @MethodSource("tenantsThatLookAlike")
    void anotherTenantsPlanIsNotThere(List<TenantId> tenants) {
        Store own = store.as(tenants.get(0));
        Store other = store.as(tenants.get(1));
        AccountPlan plan = own.insert("Grow Acme");
        own.save(plan.id(), Planning.SECTION, Sections.planning());
        AccountPlan stored = own.plan(plan.id());

        assertThat(other.find(plan.id()))
                .as("another tenant's plan is not found")
                .isEmpty();
        assertThat(other.<Boolean>read(repositories -> repositories.plans().isOwn(plan.id(), UserId.of("alice"))))
                .as("another tenant's plan is nobody's own, not of a user with the same id either")
                .isFalse();
        assertThat(rows(other)).as("another tenant's plan is in no list").isEmpty();
        assertThat(other.<Long>read(repositories -> repositories.planList().count(ALL)))
                .as("another tenant's plan is not counted")
                .isZero();
        assertThat(own.plan(plan.id()))
                .as("a tenant's plan is there for itself")
                .isEqualTo(stored);
        assertThat(rows(own)).as("a tenant's plan is in its own list").hasSize(1);
    }

    @Test
    void anotherTenantsSectionsAreNotRead() {
        AccountPlan plan = store.insert("Grow Acme");
        store.save(plan.id(), Planning.SECTION, Sections.planning());
        Store other = store.as(Fixtures.tenant());
        Throwable refused = catchThrowable(
                () -> assertThat(other.section(plan.id(), Planning.SECTION).value())
                        .as("another tenant's sections are never read")
                        .isEqualTo(Planning.EMPTY));
        assertThat(refused instanceof AssertionError)
                .as("another tenant's sections are never read")
                .isFalse();
    }

    @Test
    void anotherTenantsPlanIsNotChanged() {
        AccountPlan plan = store.insert("Grow Acme");
        SectionState<Planning> planned = store.save(plan.id(), Planning.SECTION, Sections.planning());
        AccountPlan stored = store.plan(plan.id());
        Store other = store.as(Fixtures.tenant());

        assertThat(catchThrowable(() -> other.saveOver(
                        plan.id(),
                        PlanDetails.SECTION,
                        stored.state(),
                        stored.details().withSubject("Stolen"),
                        Fixtures.stamp(2))))
                .as("who saves another tenant's plan is refused")
                .isNotNull();
        assertThat(catchThrowable(
                        () -> other.saveOver(plan.id(), Planning.SECTION, planned, Planning.EMPTY, Fixtures.stamp(2))))
                .as("who saves another tenant's section is refused")
                .isNotNull();
        assertThat(store.plan(plan.id()))
                .as("another tenant's plan is never changed")
                .isEqualTo(stored);
        assertThat(store.section(plan.id(), Planning.SECTION))
                .as("another tenant's section is never changed")
                .isEqualTo(planned);
    }

    @Test
    void anotherTenantsIdIsNotTaken() {
        AccountPlan plan = store.insert("Grow Acme");
        Store other = store.as(Fixtures.tenant());
        assertThat(catchThrowable(() -> other.write(repositories ->
                        repositories.plans().insert(plan.id(), Fixtures.details("Stolen"), Fixtures.stamp(1)))))
                .as("who inserts a plan of another tenant's id is refused")
                .isNotNull();
        assertThat(store.plan(plan.id()))
                .as("another tenant's plan is never changed")
                .isEqualTo(plan);
    }

    @Test
    void anotherTenantsLogIsNotWritten() {
        AccountPlan plan = store.insert("Grow Acme");
        Store other = store.as(Fixtures.tenant());
        catchThrowable(() ->
                other.write(repositories -> repositories.activity().append(Log.entry(plan.id(), "plan", 2, 1))));
        assertThat(store.<List<?>>read(repositories -> repositories.activity().latest(plan.id(), 10, null)))
                .as("another tenant's activity log is never written")
                .isEmpty();
    }

    @Test
    void whateverTenantsDoTheySeeTheirOwnPlansAlone() {
        Tries.each(random -> {
            TenantWorld world = new TenantWorld(store.storage(), random);
            for (int step = 0; step < 60; step++) {
                world.step();
            }
            world.assertEachTenantSeesItsOwn();
        });
    }

    @Test
    void anotherTenantsPlanIsNotFoundByAnyService() {
        PlanId plan = store.insert("Grow Acme").id();
        TenantWorld.everyCall(store.storage(), Fixtures.tenant(), plan)
                .forEach((call, work) -> assertThat(catchThrowable(work::run))
                        .as("to another tenant a plan is not found, by " + call)
                        .isInstanceOf(NotFoundException.class));
        assertThat(store.plan(plan).subject())
                .as("another tenant's plan is never changed")
                .isEqualTo("Grow Acme");
    }

    private static List<PlanRow> rows(Store store) {
        return store.read(
                repositories -> repositories.planList().page(ALL, PlanSort.LATEST_CHANGE_FIRST, Page.first(100)));
    }
}
