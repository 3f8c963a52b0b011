package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.accountplanning.catalog.CatalogEntry;
import io.accountplanning.host.TenantId;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.settings.Settings;
import io.accountplanning.testkit.Together.Outcome;
import io.accountplanning.transaction.StaleVersionException;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@link io.accountplanning.catalog.CatalogRepository} promises. */
public abstract class CatalogContract extends StorageContract {

    private static final SectionType<Settings> KIND = Settings.SECTION;
    private static final List<String> IDS = List.of(
            "a",
            "A",
            "a ",
            " a",
            "á",
            "a\u0301",
            "a%",
            "a_",
            "b",
            "B",
            "10",
            "9",
            "日本語",
            "\uD83D\uDE80",
            "\uFFFD",
            Fixtures.SCRIPTS,
            "\u8a9e".repeat(200));

    static Stream<List<TenantId>> tenantsThatLookAlike() {
        return TenantContract.tenantsThatLookAlike();
    }

    @Test
    void anEntryComesBack() {
        HostSection full = HostSection.filled().value();
        SectionState<HostSection> saved = save(store, HostSection.SECTION, "x", full);
        assertThat(saved)
                .as("saving an entry gives the new state: the value, the next version and the stamp")
                .isEqualTo(new SectionState<>(full, 1, Fixtures.stamp(1)));
        assertThat(find(store, HostSection.SECTION, "x"))
                .as("an entry comes back as it was saved, with who changed it, and when")
                .isEqualTo(saved);
        for (Edges edge : Edges.values()) {
            HostSection value = edge.of(HostSection.SECTION);
            save(store, HostSection.SECTION, "x", value);
            assertThat(find(store, HostSection.SECTION, "x").value().equals(value))
                    .as("the %s values that the rules allow come back", edge)
                    .isTrue();
        }
    }

    @Test
    void whatIsNotThereIsEmptyInVersionZero() {
        save(store, "another");
        assertThat(find(store, KIND, "x"))
                .as("an entry that is not there is empty, in version 0")
                .isEqualTo(new SectionState<>(KIND.empty(), 0, null));
        assertThat(versions("x"))
                .as("an entry that is not there has no versions")
                .isEmpty();
    }

    @Test
    void everyVersionStays() {
        List<SectionState<Settings>> saved =
                LongStream.rangeClosed(1, 4).mapToObj(i -> saveDays((int) i)).toList();
        assertThat(saved)
                .extracting(SectionState::version)
                .as("each edit of an entry has the next version")
                .containsExactly(1L, 2L, 3L, 4L);
        assertThat(versions("x"))
                .as("every version of an entry stays, the newest first")
                .containsExactly(saved.get(3), saved.get(2), saved.get(1), saved.get(0));
        assertThat(find(store, KIND, "x"))
                .as("the latest version is what an entry is")
                .isEqualTo(saved.get(3));
    }

    @Test
    void aStaleVersionIsRefused() {
        SectionState<Settings> none = find(store, KIND, "x");
        SectionState<Settings> first = saveDays(10);
        String rule = "a stale version of an entry is refused";
        assertRefused(rule, () -> saveOver(none, 99));
        SectionState<Settings> second = saveDays(20);
        assertRefused(rule, () -> saveOver(first, 99));
        assertRefused(rule, () -> remove("x", 1));
        assertThat(versions("x")).as("what was refused changed nothing").containsExactly(second, first);
        remove("x", 2);
        assertRefused(rule, () -> saveOver(second, 99));
    }

    @Test
    void ofThoseWhoSaveTheSameVersionAtOnceOneWins() {
        Tries.each(random -> {
            String id = "entry " + random.nextLong();
            for (int version = 0; version < 2; version++) {
                SectionState<Settings> before = find(store, KIND, id);
                List<Outcome<SectionState<Settings>>> outcomes = Together.run(
                        4, i -> saveOver(store, id, before, before.value().withTrashDays(100 + i)));
                assertThat(outcomes.stream().filter(Outcome::succeeded))
                        .as("of those who save the same version of an entry at once exactly one wins")
                        .hasSize(1);
                assertThat(outcomes.stream()
                                .filter(outcome -> !outcome.succeeded())
                                .map(Outcome::thrown))
                        .as("who was slower is told that the version is stale")
                        .allMatch(StaleVersionException.class::isInstance);
                assertThat(outcomes.stream().filter(Outcome::succeeded).map(Outcome::value))
                        .as("what the one who won has saved is what is stored")
                        .containsExactly(find(store, KIND, id));
            }
        });
    }

    @Test
    void entriesComeByTheirIdsCharacterByCharacter() {
        IDS.forEach(id -> save(store, id));
        saveDays(7);
        saveDays(8);
        List<CatalogEntry<Settings>> all = all(store, KIND);
        assertThat(all)
                .extracting(CatalogEntry::id)
                .as("all entries come, once each, by their ids, character by character")
                .containsExactlyElementsOf(
                        Stream.concat(IDS.stream(), Stream.of("x")).sorted().toList());
        assertThat(all).as("each entry comes in its latest version").allMatch(this::isLatest);
    }

    private boolean isLatest(CatalogEntry<Settings> entry) {
        return entry.state().equals(find(store, KIND, entry.id()));
    }

    @Test
    void idsThatLookAlikeAreDifferent() {
        for (String id : IDS) {
            assertThat(find(store, KIND, id).version())
                    .as("ids that look alike are different entries")
                    .isZero();
            save(store, id);
        }
    }

    @Test
    void kindsHaveNothingToDoWithEachOther() {
        save(store, "x");
        assertThat(find(store, HostSection.SECTION, "x").version())
                .as("an entry of another kind has nothing to do with that of the same id")
                .isZero();
        save(store, HostSection.SECTION, "x", HostSection.filled().value());
        assertThat(all(store, KIND))
                .as("all entries of a kind are of that kind")
                .hasSize(1);
        remove("x", 1);
        assertThat(find(store, HostSection.SECTION, "x").version())
                .as("removing an entry leaves that of another kind alone")
                .isEqualTo(1);
    }

    @Test
    void aRemovedEntryIsGoneWithAllItsVersions() {
        saveDays(10);
        saveDays(20);
        save(store, "y");
        remove("x", 2);
        assertThat(find(store, KIND, "x"))
                .as("an entry that was removed is gone")
                .isEqualTo(new SectionState<>(KIND.empty(), 0, null));
        assertThat(versions("x")).as("the versions of a removed entry are gone").isEmpty();
        assertThat(all(store, KIND)).extracting(CatalogEntry::id).containsExactly("y");
        assertThat(saveDays(30).version())
                .as("an entry that is made again starts from version 1")
                .isEqualTo(1);
        assertThat(versions("x")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("tenantsThatLookAlike")
    void anotherTenantsEntriesAreNotThere(List<TenantId> tenants) {
        Store own = store.as(tenants.get(0));
        Store other = store.as(tenants.get(1));
        SectionState<Settings> saved = save(own, "x");
        assertThat(find(other, KIND, "x").version())
                .as("another tenant's entry is not there")
                .isZero();
        assertThat(all(other, KIND))
                .as("another tenant's entries are not listed")
                .isEmpty();
        assertRefused(
                "another tenant's entry is not removed",
                () -> other.write(repositories -> repositories.catalog().remove(KIND, "x", 1)));
        assertThat(save(other, "x").version())
                .as("each tenant has an entry of its own under the same id")
                .isEqualTo(1);
        assertThat(find(own, KIND, "x"))
                .as("another tenant's entry stays as it is")
                .isEqualTo(saved);
    }

    @Test
    void aFailedTransactionLeavesTheCatalogAlone() {
        SectionState<Settings> saved = saveDays(10);
        catchThrowable(() -> store.write(repositories -> {
            Settings later = Settings.defaults().withTrashDays(20);
            repositories.catalog().save(KIND, "x", saved, later, Fixtures.stamp(2));
            assertThat(repositories.catalog().find(KIND, "x").value())
                    .as("an entry is seen later in the transaction that saved it")
                    .isEqualTo(later);
            throw Refused.byTheTest();
        }));
        assertThat(versions("x"))
                .as("what a failed transaction saved is not there")
                .containsExactly(saved);
    }

    private static void assertRefused(String rule, ThrowingCallable call) {
        assertThat(catchThrowable(call)).as(rule).isInstanceOf(StaleVersionException.class);
    }

    private SectionState<Settings> saveDays(int days) {
        return save(store, KIND, "x", Settings.defaults().withTrashDays(days));
    }

    private static SectionState<Settings> save(Store tenants, String id) {
        return save(tenants, KIND, id, Settings.defaults().withTrashDays(5));
    }

    private static <S extends PlanSection> SectionState<S> save(
            Store tenants, SectionType<S> kind, String id, S after) {
        return tenants.read(repositories ->
                repositories.catalog().save(kind, id, repositories.catalog().find(kind, id), after, Fixtures.stamp(1)));
    }

    private SectionState<Settings> saveOver(SectionState<Settings> before, int days) {
        return saveOver(store, "x", before, before.value().withTrashDays(days));
    }

    private static SectionState<Settings> saveOver(
            Store tenants, String id, SectionState<Settings> before, Settings after) {
        return tenants.read(repositories -> repositories.catalog().save(KIND, id, before, after, Fixtures.stamp(1)));
    }

    private void remove(String id, long version) {
        store.write(repositories -> repositories.catalog().remove(KIND, id, version));
    }

    private List<SectionState<Settings>> versions(String id) {
        return store.read(repositories -> repositories.catalog().versions(KIND, id));
    }

    private static <S extends PlanSection> SectionState<S> find(Store tenants, SectionType<S> kind, String id) {
        return tenants.read(repositories -> repositories.catalog().find(kind, id));
    }

    private static <S extends PlanSection> List<CatalogEntry<S>> all(Store tenants, SectionType<S> kind) {
        return tenants.read(repositories -> repositories.catalog().all(kind));
    }
}
