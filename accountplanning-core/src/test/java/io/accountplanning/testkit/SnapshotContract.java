package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.accountplanning.host.TenantId;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.Placement;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.planning.Planning;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.testkit.Sections.Filled;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@link io.accountplanning.snapshot.SnapshotRepository} promises. */
public abstract class SnapshotContract extends StorageContract {

    private static final List<SectionType<?>> SECTIONS =
            SectionContract.everySection().<SectionType<?>>map(Filled::type).toList();

    static Stream<List<TenantId>> tenantsThatLookAlike() {
        return TenantContract.tenantsThatLookAlike();
    }

    @Test
    void aDocumentComesBackWhole() {
        PlanDocument document = fullDocument();
        UUID id = keep(null, document);
        assertThat(find(id))
                .as("a document comes back as it was kept, every section and the host's own")
                .contains(document);
    }

    @Test
    void theLargestDocumentComesBack() {
        for (Edges edge : Edges.values()) {
            AccountPlan plan = store.insert(edge.of(PlanDetails.SECTION));
            List<PlanDocument.Part<?>> parts = SECTIONS.stream()
                    .<PlanDocument.Part<?>>map(type -> part(type, edge))
                    .toList();
            PlanDocument document = new PlanDocument(plan, parts);
            UUID id = keep(plan.id(), document);
            assertThat(find(id).filter(document::equals).isPresent())
                    .as("the %s document that the rules allow comes back", edge)
                    .isTrue();
        }
    }

    private static <S extends PlanSection> PlanDocument.Part<S> part(SectionType<S> type, Edges edge) {
        return new PlanDocument.Part<>(type, new SectionState<>(edge.of(type), 7, Fixtures.stamp(7)));
    }

    @Test
    void sectionsThatAreNotKnownAreLeftOut() {
        PlanDocument document = fullDocument();
        UUID id = keep(null, document);
        List<SectionType<?>> known = List.of(HostSection.SECTION, Planning.SECTION);
        assertThat(store.<Optional<PlanDocument>>read(r -> r.snapshots().find(id, known))
                        .orElseThrow()
                        .sections())
                .as("the sections that are known come in their order, what was kept of others is left out")
                .extracting(part -> part.type().key())
                .containsExactly("acme.contracts", "planning");
    }

    @Test
    void aSectionThatWasNotKeptIsNotThere() {
        AccountPlan plan = store.insert("Grow Acme");
        UUID id = keep(null, new PlanDocument(plan, List.of()));
        assertThat(find(id))
                .as("a section that was not kept is not in the document")
                .contains(new PlanDocument(plan, List.of()));
    }

    @Test
    void aDocumentNeverChanges() {
        AccountPlan plan = store.insert("Grow Acme");
        store.save(plan.id(), Planning.SECTION, Sections.planning());
        PlanDocument document = document(plan.id());
        UUID id = keep(plan.id(), document);
        store.save(plan.id(), PlanDetails.SECTION, plan.details().withSubject("Keep Acme"));
        store.save(plan.id(), Planning.SECTION, Planning.EMPTY);
        store.save(plan.id(), Placement.SECTION, Placement.ALONE.withPrimary(true));

        assertThat(find(id))
                .as("a document stays as it was, whatever becomes of its plan")
                .contains(document);
    }

    @Test
    void anUnknownOrRemovedDocumentIsNotThere() {
        UUID kept = keep(null, fullDocument());
        UUID other = keep(null, fullDocument());
        assertThat(find(UUID.randomUUID()))
                .as("an unknown document is not there")
                .isEmpty();
        remove(store, UUID.randomUUID());
        remove(store, kept);

        assertThat(find(kept)).as("a document that was removed is not there").isEmpty();
        assertThat(find(other))
                .as("removing a document leaves the others alone")
                .isPresent();
    }

    @Test
    void anIdIsUsedOnce() {
        PlanDocument document = fullDocument();
        UUID id = keep(null, document);
        PlanDocument another = fullDocument();
        assertThat(catchThrowable(() ->
                        store.write(repositories -> repositories.snapshots().keep(id, null, another))))
                .as("an id that is used already is refused")
                .isNotNull();
        assertThat(find(id)).as("the first document of an id stays").contains(document);
    }

    @ParameterizedTest
    @MethodSource("tenantsThatLookAlike")
    void anotherTenantsDocumentIsNotThere(List<TenantId> tenants) {
        Store own = store.as(tenants.get(0));
        Store other = store.as(tenants.get(1));
        UUID id = UUID.randomUUID();
        PlanDocument document = new PlanDocument(own.insert("Grow Acme"), List.of());
        own.write(repositories -> repositories.snapshots().keep(id, null, document));
        assertThat(find(other, id)).as("another tenant's document is not there").isEmpty();
        remove(other, id);
        assertThat(find(own, id)).as("another tenant's document is not removed").contains(document);
    }

    @Test
    void aFailedTransactionKeepsAndRemovesNothing() {
        UUID removed = keep(null, fullDocument());
        UUID kept = UUID.randomUUID();
        PlanDocument document = fullDocument();
        catchThrowable(() -> store.write(repositories -> {
            repositories.snapshots().remove(removed);
            repositories.snapshots().keep(kept, null, document);
            assertThat(repositories.snapshots().find(kept, SECTIONS))
                    .as("a document is found later in the transaction that kept it")
                    .isPresent();
            throw Refused.byTheTest();
        }));
        assertThat(find(kept)).as("what a failed transaction kept is not there").isEmpty();
        assertThat(find(removed))
                .as("what a failed transaction removed is still there")
                .isPresent();
    }

    private PlanDocument fullDocument() {
        AccountPlan plan = store.insert(Fixtures.fullDetails("Grow " + Fixtures.SCRIPTS));
        SectionContract.everySection().skip(1).forEach(filled -> save(plan.id(), filled));
        store.save(plan.id(), Placement.SECTION, new Placement(PlanId.next(), PlanId.next(), false, "annual", 7L));
        return document(plan.id());
    }

    private <S extends PlanSection> void save(PlanId plan, Filled<S> filled) {
        store.save(plan, filled.type(), filled.value());
    }

    private PlanDocument document(PlanId plan) {
        return store.read(repositories -> new PlanDocument(
                repositories.plans().find(plan).orElseThrow(),
                repositories.plans().sections(plan, SECTIONS)));
    }

    private UUID keep(@Nullable PlanId owner, PlanDocument document) {
        UUID id = UUID.randomUUID();
        store.write(repositories -> repositories.snapshots().keep(id, owner, document));
        return id;
    }

    private Optional<PlanDocument> find(UUID id) {
        return find(store, id);
    }

    private static Optional<PlanDocument> find(Store tenants, UUID id) {
        return tenants.read(repositories -> repositories.snapshots().find(id, SECTIONS));
    }

    private static void remove(Store tenants, UUID id) {
        tenants.write(repositories -> repositories.snapshots().remove(id));
    }
}
