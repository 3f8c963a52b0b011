package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.host.UserId;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.Placement;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.Stamp;
import io.accountplanning.table.Change;
import io.accountplanning.team.TeamInformation;
import io.accountplanning.team.TeamMember;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What {@link io.accountplanning.plan.PlanRepository} promises of plans and their details. */
public abstract class PlanRepositoryContract extends StorageContract {

    @Test
    void aNewPlanHasVersionOneAndItsCreatorsStamp() {
        AccountPlan inserted = store.insert("Grow Acme");

        assertThat(inserted.version()).as("a new plan has version 1").isEqualTo(1);
        assertThat(inserted.created())
                .as("who created a plan, and when, is kept")
                .isEqualTo(Fixtures.stamp(0));
        assertThat(inserted.changed())
                .as("a new plan was changed last when it was created")
                .isEqualTo(Fixtures.stamp(0));
        assertThat(store.plan(inserted.id()))
                .as("a plan is found as it was inserted")
                .isEqualTo(inserted);
    }

    @Test
    void everyDetailComesBack() {
        PlanDetails details = Fixtures.fullDetails("Grow " + Fixtures.SCRIPTS);
        AccountPlan inserted = store.insert(details);

        assertThat(store.plan(inserted.id()).details())
                .as("every detail comes back as it was inserted")
                .isEqualTo(details);
    }

    @Test
    void detailsThatAreNotThereStayAway() {
        PlanDetails details = Fixtures.details("Grow Acme");
        AccountPlan inserted = store.insert(Fixtures.fullDetails("Grow Acme"));
        store.save(inserted.id(), PlanDetails.SECTION, details);

        assertThat(store.plan(inserted.id()).details())
                .as("details that were emptied are empty afterwards")
                .isEqualTo(details);
    }

    @Test
    void theLargestDetailsComeBack() {
        for (Edges edge : Edges.values()) {
            PlanDetails details = edge.of(PlanDetails.SECTION);
            AccountPlan inserted = store.insert(details);
            PlanDetails stored = store.plan(inserted.id()).details();
            assertThat(PlanDetails.SECTION.difference(details, stored).stream().map(Change::describe))
                    .as("the %s details that the rules allow come back", edge)
                    .isEmpty();
        }
    }

    @Test
    void everyKindOfPeriodComesBack() {
        for (PlanPeriod.Kind kind : PlanPeriod.Kind.values()) {
            PlanPeriod period = kind == PlanPeriod.Kind.CUSTOM
                    ? PlanPeriod.custom(LocalDate.of(2027, 1, 31), LocalDate.of(2027, 2, 1))
                    : PlanPeriod.starting(kind, LocalDate.of(2027, 4, 1));
            AccountPlan inserted = store.insert(Fixtures.details("A period").withPeriod(period));
            assertThat(store.plan(inserted.id()).period())
                    .as("a period keeps its dates and its kind")
                    .isEqualTo(period);
        }
    }

    @Test
    void anUnknownPlanIsNotFound() {
        store.insert("Another one");
        assertThat(store.find(PlanId.next())).as("an unknown plan is not found").isEmpty();
    }

    @Test
    void aPlanInTheTrashIsFound() {
        AccountPlan inserted = store.insert("Grow Acme");
        PlanDetails trashed = Fixtures.inTrash(inserted.details(), Fixtures.NOW);
        store.save(inserted.id(), PlanDetails.SECTION, trashed);

        assertThat(store.plan(inserted.id()).details())
                .as("a plan in the trash is found, with the moment since when it is there")
                .isEqualTo(trashed);
        store.save(inserted.id(), PlanDetails.SECTION, inserted.details());
        assertThat(store.plan(inserted.id()).isDeleted())
                .as("a restored plan is no longer in the trash")
                .isFalse();
    }

    @Test
    void theDetailsAreASection() {
        AccountPlan inserted = store.insert("Grow Acme");
        PlanDetails renamed = inserted.details().withSubject("Keep Acme").withStatus(PlanStatus.REVIEW);
        SectionState<PlanDetails> saved = store.save(inserted.id(), PlanDetails.SECTION, renamed, Fixtures.stamp(5));

        assertThat(saved)
                .as("saving gives the new state: the value, the next version and the stamp")
                .isEqualTo(new SectionState<>(renamed, 2, Fixtures.stamp(5)));
        assertThat(store.section(inserted.id(), PlanDetails.SECTION))
                .as("the plan's details are the section %s", PlanDetails.SECTION)
                .isEqualTo(saved);
        AccountPlan found = store.plan(inserted.id());
        assertThat(found)
                .as("an edit of the details shows in the plan; its number and creation stay")
                .isEqualTo(new AccountPlan(
                        inserted.id(),
                        inserted.number(),
                        renamed,
                        Placement.ALONE,
                        2,
                        inserted.created(),
                        Fixtures.stamp(5)));
    }

    @Test
    void anEditOfASectionIsTheLastChangeOfItsPlan() {
        AccountPlan inserted = store.insert("Grow Acme");
        AccountPlan other = store.insert("Another one");
        Stamp later = new Stamp(Fixtures.NOW.plusNanos(1_000), UserId.of("Bob " + Fixtures.SCRIPTS));
        store.save(inserted.id(), Planning.SECTION, Sections.planning(), later);

        AccountPlan found = store.plan(inserted.id());
        assertThat(found.changed())
                .as("an edit of a section is the last change of its plan, to the microsecond")
                .isEqualTo(later);
        assertThat(found.version())
                .as("an edit of a section leaves the version of the details alone")
                .isEqualTo(1);
        assertThat(store.plan(other.id()))
                .as("an edit of one plan leaves the others alone")
                .isEqualTo(other);
    }

    @Test
    void whatWasSavedIsSeenLaterInTheTransaction() {
        store.write(repositories -> {
            PlanId id = PlanId.next();
            AccountPlan inserted = repositories.plans().insert(id, Fixtures.details("Grow Acme"), Fixtures.stamp(0));
            assertThat(repositories.plans().find(id))
                    .as("a plan is found later in the transaction that inserted it")
                    .contains(inserted);
            PlanDetails renamed = inserted.details().withSubject("Keep Acme");
            SectionState<PlanDetails> before = repositories.plans().section(id, PlanDetails.SECTION);
            repositories.plans().save(id, PlanDetails.SECTION, before, renamed, Fixtures.stamp(1));
            SectionState<Planning> none = repositories.plans().section(id, Planning.SECTION);
            Planning planning = Sections.planning();
            repositories.plans().save(id, Planning.SECTION, none, planning, Fixtures.stamp(2));
            assertThat(repositories.plans().find(id).map(AccountPlan::subject))
                    .as("an edit is seen later in its transaction")
                    .contains("Keep Acme");
            assertThat(repositories.plans().section(id, Planning.SECTION).value())
                    .as("a section is seen later in the transaction that saved it")
                    .isEqualTo(planning);
            assertThat(repositories.plans().isOwn(id, UserId.of("bob")))
                    .as("a task makes the plan its person's own, later in the transaction that saved it")
                    .isTrue();
        });
    }

    @Test
    void aPlanIsOwnToItsOwnerItsPeopleInChargeAndItsCompanyTeam() {
        AccountPlan plan = store.insert("Grow Acme");
        store.save(
                plan.id(),
                Planning.SECTION,
                Planning.EMPTY.addTask(Task.of("Call").withPic("pia")));
        store.save(
                plan.id(),
                TeamInformation.SECTION,
                TeamInformation.EMPTY
                        .addToCompanyTeam(TeamMember.of("tom"))
                        .addToCompanyTeam(TeamMember.of("Tina").withHostId(UserId.of("tina")))
                        .addToClientTeam(TeamMember.of("Carl").withHostId(UserId.of("carl"))));

        assertOwn(plan.id(), "alice", true, "a plan is its owner's own");
        assertOwn(plan.id(), "pia", true, "a plan is the own of a task's person in charge");
        assertOwn(plan.id(), "tina", true, "a plan is the own of a member of its company team");
        assertOwn(plan.id(), "carl", false, "a plan is not the own of a member of the client's team");
        assertOwn(plan.id(), "tom", false, "a team member's name does not make a plan its own");
        assertOwn(plan.id(), "ALICE", false, "ids that differ in case are different people");
        assertOwn(plan.id(), "alice ", false, "ids that differ in a space are different people");
        store.save(plan.id(), Planning.SECTION, Planning.EMPTY);
        assertOwn(plan.id(), "pia", false, "a plan is no longer the own of who was in charge of a task that is gone");
    }

    private void assertOwn(PlanId plan, String user, boolean own, String rule) {
        assertThat(store.<Boolean>read(repositories -> repositories.plans().isOwn(plan, UserId.of(user))))
                .as(rule)
                .isEqualTo(own);
    }
}
