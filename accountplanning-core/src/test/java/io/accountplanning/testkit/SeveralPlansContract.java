package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.Placement;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanRepository.EditedDetails;
import io.accountplanning.plan.PlanRepository.NewPlanRow;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.storage.Repositories;
import io.accountplanning.transaction.StaleVersionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link io.accountplanning.plan.PlanRepository} promises of several plans, and of several sections, at once. */
public abstract class SeveralPlansContract extends StorageContract {

    @Test
    void aPlanThatBeginsWithSectionsIsAsIfTheyHadBeenSaved() {
        AccountPlan before = store.insert("Before");
        Placement placement = new Placement(before.id(), before.id(), true, "annual", 7L);
        List<PlanDocument.Part<?>> parts = new ArrayList<>();
        Sections.stored().forEach(filled -> parts.add(part(filled)));
        parts.add(part(HostSection.filled()));
        parts.add(new PlanDocument.Part<>(Placement.SECTION, new SectionState<>(placement, 0, null)));
        NewPlanRow empty = new NewPlanRow(PlanId.next(), Fixtures.details("Nothing yet"), List.of());
        NewPlanRow full = new NewPlanRow(PlanId.next(), Fixtures.fullDetails("Grow Acme"), parts);
        List<AccountPlan> inserted =
                store.read(repositories -> repositories.plans().insert(List.of(empty, full), Fixtures.stamp(3)));
        AccountPlan begun = inserted.get(1);

        assertThat(inserted)
                .as("plans that are added together are given in their order, with numbers that follow each other")
                .extracting(AccountPlan::id, AccountPlan::number)
                .containsExactly(tuple(empty.id(), number(before, 1)), tuple(full.id(), number(before, 2)));
        assertThat(store.plan(empty.id()))
                .as("a plan that is added with others is given as it is stored")
                .isEqualTo(inserted.get(0));

        assertThat(begun.placement())
                .as("a plan that begins with a placement stands there")
                .isEqualTo(placement);
        assertThat(store.plan(begun.id()))
                .as("a plan that begins with sections is given as it is stored")
                .isEqualTo(begun);
        assertThat(begun.version()).as("a new plan has version 1").isEqualTo(1);
        parts.forEach(part -> assertThat(store.section(begun.id(), part.type()))
                .as("%s: a section that a plan begins with is in version 1, with the creator's stamp", part.type())
                .isEqualTo(new SectionState<PlanSection>(part.state().value(), 1, Fixtures.stamp(3))));
        assertThat(store.<Optional<PlanId>>read(
                        repositories -> repositories.plans().followUpOf(before.id())))
                .as("a plan that begins as a follow-up is found as such")
                .contains(begun.id());
    }

    private static String number(AccountPlan before, int later) {
        return AccountPlan.numbered(AccountPlan.countOf(before.number()) + later);
    }

    private static <S extends PlanSection> PlanDocument.Part<S> part(Sections.Filled<S> filled) {
        return new PlanDocument.Part<>(filled.type(), new SectionState<>(filled.value(), 0, null));
    }

    @Test
    void aSecondFollowUpIsRefusedFromTheStart() {
        AccountPlan before = store.insert("Before");
        begin(before.id());
        assertThat(catchThrowable(() -> begin(before.id())))
                .as("a plan that begins as the second follow-up of another is refused")
                .isInstanceOf(StaleVersionException.class);
    }

    private void begin(PlanId predecessor) {
        Placement placement = new Placement(predecessor, null, false, null, null);
        store.write(repositories -> repositories
                .plans()
                .insert(
                        List.of(new NewPlanRow(
                                PlanId.next(),
                                Fixtures.details("After"),
                                List.of(new PlanDocument.Part<>(
                                        Placement.SECTION, new SectionState<>(placement, 0, null))))),
                        Fixtures.stamp(1)));
    }

    @Test
    void theSectionsOfSeveralPlansAreReadAtOnce() {
        AccountPlan full = store.insert(Fixtures.fullDetails("Full"));
        Sections.stored().forEach(filled -> save(full.id(), filled));
        save(full.id(), HostSection.filled());
        AccountPlan some = store.insert("Some");
        Sections.full().stream().limit(3).forEach(filled -> save(some.id(), filled));
        AccountPlan empty = store.insert("Empty");
        List<SectionType<?>> types =
                new ArrayList<>(List.of(PlanDetails.SECTION, Placement.SECTION, HostSection.SECTION));
        Sections.stored().forEach(filled -> types.add(filled.type()));
        List<PlanId> asked = List.of(empty.id(), full.id(), some.id());

        Map<PlanId, List<PlanDocument.Part<?>>> sections =
                store.read(repositories -> repositories.plans().sections(asked, types));
        assertThat(sections).as("every plan that is asked for has its sections").containsOnlyKeys(asked);
        asked.forEach(plan -> assertThat(sections.get(plan))
                .as("the sections of several plans are those of each, in the order of the types")
                .isEqualTo(store.<List<PlanDocument.Part<?>>>read(repositories -> types.stream()
                        .<PlanDocument.Part<?>>map(type -> one(repositories, plan, type))
                        .toList())));
    }

    private <S extends PlanSection> void save(PlanId plan, Sections.Filled<S> filled) {
        store.save(plan, filled.type(), filled.value());
    }

    private static <S extends PlanSection> PlanDocument.Part<S> one(
            Repositories repositories, PlanId plan, SectionType<S> type) {
        return new PlanDocument.Part<>(type, repositories.plans().section(plan, type));
    }

    @Test
    void severalPlansAreFoundAtOnce() {
        AccountPlan one = store.insert("One");
        AccountPlan two = store.insert(Fixtures.inTrash(Fixtures.details("Two"), Fixtures.NOW));
        store.insert("Three");
        AccountPlan theirs = store.as(Fixtures.tenant()).insert("Theirs");
        List<PlanId> asked = List.of(two.id(), PlanId.next(), theirs.id(), one.id());

        assertThat(store.<List<AccountPlan>>read(
                        repositories -> repositories.plans().find(asked)))
                .as("several plans are found at once, also in the trash, and no other tenant's")
                .containsExactlyInAnyOrder(one, two);
    }

    @Test
    void theFollowUpsOfSeveralPlansAreFoundAtOnce() {
        AccountPlan followed = store.insert("One");
        AccountPlan alone = store.insert("Two");
        begin(followed.id());
        PlanId followUp = store.read(repositories -> repositories.plans().followUpOf(followed.id()))
                .orElseThrow();
        List<PlanId> asked = List.of(alone.id(), followed.id(), followUp);

        assertThat(store.<Map<PlanId, PlanId>>read(
                        repositories -> repositories.plans().followUpsOf(asked)))
                .as("the follow-ups of several plans are found at once")
                .isEqualTo(Map.of(followed.id(), followUp));
        AccountPlan plan = store.plan(followUp);
        store.save(followUp, PlanDetails.SECTION, Fixtures.inTrash(plan.details(), Fixtures.NOW));
        assertThat(store.<Map<PlanId, PlanId>>read(
                        repositories -> repositories.plans().followUpsOf(asked)))
                .as("a follow-up in the trash is none")
                .isEmpty();
    }

    @Test
    void theDetailsOfSeveralPlansAreSavedAtOnce() {
        AccountPlan one = store.insert(Fixtures.fullDetails("One"));
        AccountPlan two = store.insert("Two");
        store.save(two.id(), PlanDetails.SECTION, two.details().withSubject("Two again"));
        AccountPlan three = store.insert("Three");
        AccountPlan other = store.insert("Another one");
        List<EditedDetails> edits = List.of(
                edited(store.plan(one.id()), one.details().withStatus(PlanStatus.REVIEW)),
                edited(store.plan(two.id()), store.plan(two.id()).details().withStatus(PlanStatus.REVIEW)),
                edited(three, three.details().withSubject("Three again").withStatus(PlanStatus.ARCHIVED)));
        store.write(repositories -> repositories.plans().save(edits, Fixtures.stamp(9)));

        edits.forEach(edit -> assertThat(store.section(edit.plan(), PlanDetails.SECTION))
                .as("details that are saved with others are in the next version, with the stamp")
                .isEqualTo(new SectionState<>(edit.after(), edit.before().version() + 1, Fixtures.stamp(9))));
        assertThat(store.plan(other.id())).as("other plans stay as they are").isEqualTo(other);
    }

    @Test
    void ofSeveralPlansNoneIsSavedWhenOneIsStale() {
        AccountPlan one = store.insert("One");
        AccountPlan two = store.insert("Two");
        store.save(two.id(), PlanDetails.SECTION, two.details().withSubject("Two again"));
        List<EditedDetails> edits = List.of(
                edited(one, one.details().withStatus(PlanStatus.REVIEW)),
                edited(two, two.details().withStatus(PlanStatus.REVIEW)));

        assertThat(catchThrowable(
                        () -> store.write(repositories -> repositories.plans().save(edits, Fixtures.stamp(9)))))
                .as("a stale version among several is refused")
                .isInstanceOf(StaleVersionException.class);
        assertThat(store.plan(one.id()))
                .as("of several plans none is saved when one is stale")
                .isEqualTo(one);
    }

    @Test
    void anotherTenantsPlanIsNotSavedWithOthers() {
        AccountPlan one = store.insert("One");
        List<EditedDetails> edits = List.of(edited(one, one.details().withStatus(PlanStatus.REVIEW)));
        assertThat(catchThrowable(() -> store.as(Fixtures.tenant())
                        .write(repositories -> repositories.plans().save(edits, Fixtures.stamp(9)))))
                .as("another tenant's plan is not saved")
                .isInstanceOf(StaleVersionException.class);
        assertThat(store.plan(one.id()))
                .as("another tenant's plan is not saved")
                .isEqualTo(one);
    }

    private static EditedDetails edited(AccountPlan plan, PlanDetails after) {
        return new EditedDetails(plan.id(), plan.state(), after);
    }
}
