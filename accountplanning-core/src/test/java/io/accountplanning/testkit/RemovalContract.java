package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.accountplanning.activity.ActivityEntry;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.Placement;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.testkit.Sections.Filled;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@link io.accountplanning.plan.PlanRepository#remove} promises: everything of a plan goes away, and nothing else. */
public abstract class RemovalContract extends StorageContract {

    private static final List<SectionType<?>> SECTIONS =
            SectionContract.everySection().<SectionType<?>>map(Filled::type).toList();

    /** All that is stored of a plan. */
    private record Stored(
            Optional<AccountPlan> plan,
            List<PlanDocument.Part<?>> sections,
            List<ActivityEntry> activity,
            Optional<PlanDocument> snapshot) {}

    @Test
    void everythingOfAPlanGoesAway() {
        PlanId id = PlanId.next();
        UUID snapshot = UUID.randomUUID();
        fullPlan(store, id, snapshot);
        remove(store, id);

        assertThat(store.find(id)).as("a plan that was removed is not found").isEmpty();
        assertThat(snapshot(store, snapshot))
                .as("a snapshot goes away with the plan that owns it")
                .isEmpty();
        AccountPlan again = store.read(
                repositories -> repositories.plans().insert(id, Fixtures.details("Again"), Fixtures.stamp(9)));
        assertThat(store.find(id))
                .as("a plan that is inserted under the id of a removed one is a new one")
                .contains(again);
        SECTIONS.forEach(type -> assertNeverEdited(id, type));
        assertNeverEdited(id, Placement.SECTION);
        assertThat(activity(store, id))
                .as("the activity log goes away with its plan")
                .isEmpty();
    }

    private <S extends PlanSection> void assertNeverEdited(PlanId id, SectionType<S> type) {
        assertThat(store.section(id, type))
                .as("nothing of a removed plan is left: %s", type)
                .isEqualTo(new SectionState<>(type.empty(), 0, null));
    }

    @Test
    void nothingElseGoesAway() {
        PlanId id = PlanId.next();
        fullPlan(store, id, UUID.randomUUID());
        PlanId other = PlanId.next();
        UUID others = UUID.randomUUID();
        fullPlan(store, other, others);
        UUID nobodys = UUID.randomUUID();
        keep(store, nobodys, null, id);
        Store stranger = store.as(Fixtures.tenant());
        PlanId strange = PlanId.next();
        UUID strangers = UUID.randomUUID();
        fullPlan(stranger, strange, strangers);
        Stored before = stored(store, other, others);
        Stored beforeOfStranger = stored(stranger, strange, strangers);
        remove(store, id);

        assertThat(stored(store, other, others))
                .as("removing a plan leaves the others alone")
                .isEqualTo(before);
        assertThat(stored(stranger, strange, strangers))
                .as("removing a plan leaves other tenants' data alone")
                .isEqualTo(beforeOfStranger);
        assertThat(snapshot(store, nobodys))
                .as("a snapshot without an owner stays when its plan goes away")
                .isPresent();
    }

    @Test
    void anotherTenantsPlanAndAnUnknownOneAreNotRemoved() {
        PlanId id = PlanId.next();
        UUID snapshot = UUID.randomUUID();
        fullPlan(store, id, snapshot);
        Stored before = stored(store, id, snapshot);
        remove(store.as(Fixtures.tenant()), id);
        remove(store, PlanId.next());

        assertThat(stored(store, id, snapshot))
                .as("another tenant's plan is not removed")
                .isEqualTo(before);
    }

    @Test
    void aRemovedPlanLeavesItsPlaceAndNotItsNumber() {
        AccountPlan first = store.insert("First");
        AccountPlan second = store.insert("Second");
        store.save(second.id(), Placement.SECTION, Placement.ALONE.withPredecessor(first.id()));
        remove(store, second.id());
        AccountPlan third = store.insert("Third");

        assertThat(third.number())
                .as("the number of a removed plan is never given again")
                .isNotEqualTo(second.number());
        Throwable refused = catchThrowable(
                () -> store.save(third.id(), Placement.SECTION, Placement.ALONE.withPredecessor(first.id())));
        assertThat(refused).as("the place of a removed plan is free").isNull();
    }

    @Test
    void aFailedTransactionRemovesNothing() {
        PlanId id = PlanId.next();
        UUID snapshot = UUID.randomUUID();
        fullPlan(store, id, snapshot);
        Stored before = stored(store, id, snapshot);
        catchThrowable(() -> store.write(repositories -> {
            repositories.plans().remove(id);
            throw Refused.byTheTest();
        }));

        assertThat(stored(store, id, snapshot))
                .as("what a failed transaction removed is still there")
                .isEqualTo(before);
    }

    private static void fullPlan(Store tenants, PlanId id, UUID snapshot) {
        tenants.write(
                repositories -> repositories.plans().insert(id, Fixtures.fullDetails("Grow Acme"), Fixtures.stamp(0)));
        everySection().forEach(filled -> save(tenants, id, filled));
        tenants.save(id, Placement.SECTION, Placement.ALONE.withParent(PlanId.next()));
        tenants.write(repositories -> repositories.activity().append(Log.entry(id, "plan", 2, 1)));
        keep(tenants, snapshot, id, id);
    }

    private static Stream<Filled<?>> everySection() {
        return SectionContract.everySection();
    }

    private static <S extends PlanSection> void save(Store tenants, PlanId id, Filled<S> filled) {
        tenants.save(id, filled.type(), filled.value());
    }

    private static void keep(Store tenants, UUID snapshot, @org.jspecify.annotations.Nullable PlanId owner, PlanId of) {
        tenants.write(repositories -> {
            AccountPlan plan = repositories.plans().find(of).orElseThrow();
            PlanDocument document = new PlanDocument(plan, repositories.plans().sections(of, SECTIONS));
            repositories.snapshots().keep(snapshot, owner, document);
        });
    }

    private static void remove(Store tenants, PlanId id) {
        tenants.write(repositories -> repositories.plans().remove(id));
    }

    private static Optional<PlanDocument> snapshot(Store tenants, UUID id) {
        return tenants.read(repositories -> repositories.snapshots().find(id, SECTIONS));
    }

    private static List<ActivityEntry> activity(Store tenants, PlanId id) {
        return tenants.read(repositories -> repositories.activity().latest(id, 100, null));
    }

    private static Stored stored(Store tenants, PlanId id, UUID snapshot) {
        return new Stored(
                tenants.find(id),
                tenants.read(repositories -> repositories.plans().sections(id, SECTIONS)),
                activity(tenants, id),
                snapshot(tenants, snapshot));
    }
}
