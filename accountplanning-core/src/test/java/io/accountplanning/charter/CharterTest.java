package io.accountplanning.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.error.AccessDeniedException;
import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.error.ConflictException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.host.Client;
import io.accountplanning.host.HostRecord;
import io.accountplanning.host.RecordKind;
import io.accountplanning.host.TenantId;
import io.accountplanning.lifecycle.CarryForward;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.section.Audience;
import io.accountplanning.section.CarryOver;
import io.accountplanning.text.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CharterTest {

    private static final RichText WORDS = RichText.of("<p>We grow <b>together</b></p>");

    private final List<String> heard = new ArrayList<>();
    private final AccountPlanning planning = AccountPlanning.builder()
            .records((tenant, kind, id) -> kind == RecordKind.PROJECT && id.equals("7")
                    ? Optional.of(new HostRecord(kind, id, "Rollout", null, null))
                    : Optional.empty())
            .listener(change ->
                    change.events().forEach(event -> heard.add(event.event().type())))
            .build();
    private final Workspace admin = planning.as(Actor.staff("ada", Role.ADMINISTRATOR));
    private final Workspace alice = planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
    private final StrategicObjective grow =
            StrategicObjective.of("Grow").withDescription(RichText.of("margin above 40 %"));
    private final StrategicObjective keep = StrategicObjective.of("Keep");
    private final PlanWorkspace plan = newPlan("Acme");

    @Test
    void untilAnAdministratorHasDefinedAStrategicObjectiveEveryEditIsRefusedAndSaysWhatToDo() {
        assertThat(plan.charter().isConfigured()).isFalse();
        assertThat(plan.charter().get()).isEqualTo(Charter.EMPTY);
        assertThat(plan.charter().objectives()).isEmpty();
        for (ThrowingCallable edit : List.<ThrowingCallable>of(
                () -> plan.charter().edit(c -> c.withSharedVision(WORDS)),
                () -> plan.charter().edit(0, c -> c.withSharedVision(WORDS)),
                () -> plan.charter().describe(grow.id(), WORDS),
                () -> plan.charter().project("7"),
                () -> plan.charter().withoutProject())) {
            assertThatThrownBy(edit)
                    .isInstanceOf(AccountPlanningException.class)
                    .hasMessageContaining("The relationship charter is not configured yet")
                    .hasMessageContaining("Maybe ask an administrator to define strategic objectives with"
                            + " alice.strategicObjectives().edit(...)?");
        }
        assertThat(plan.charter().state().version()).isZero();

        configured();

        assertThat(plan.charter().isConfigured()).isTrue();
        assertThat(plan.charter().edit(c -> c.withSharedVision(WORDS)).version())
                .isEqualTo(1);
    }

    @Test
    void noOtherWayLeadsAroundThat() {
        assertThatThrownBy(() -> plan.section(Charter.SECTION).edit(c -> c.withSharedVision(WORDS)))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("is not edited by hand, but by plan.charter().edit(...)");
        configured();
        plan.charter().describe(grow.id(), WORDS);
        assertThatThrownBy(() -> plan.section(Charter.SECTION)
                        .table(CharterObjective.TABLE)
                        .set(grow.id(), "name", "Mine", Locale.ROOT))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("plan.charter().describe(...)");
    }

    @Test
    void whenAllObjectivesAreRetiredItIsNotConfiguredAgainAndStaysReadable() {
        configured();
        plan.charter().describe(grow.id(), WORDS);
        admin.strategicObjectives().edit(o -> o.retire(grow.id()).retire(keep.id()));

        assertThat(plan.charter().isConfigured()).isFalse();
        assertThat(plan.charter().get().objective(grow.id())).isPresent();
        assertThatThrownBy(() -> plan.charter().edit(c -> c.withSharedVision(WORDS)))
                .hasMessageContaining("not configured yet");
    }

    @Test
    void oneTenantsObjectivesConfigureNoOtherTenant() {
        configured();
        TenantId other = TenantId.of("other");
        Workspace elsewhere = planning.as(Actor.staff("ada", Role.ADMINISTRATOR).in(other));
        PlanWorkspace theirs = elsewhere.plan(elsewhere
                .plans()
                .create(NewPlan.of(Client.of("acme", "Acme"), "Grow"))
                .id());

        assertThat(theirs.charter().isConfigured()).isFalse();
        assertThat(elsewhere.strategicObjectives().state().value().objectives()).isEmpty();
    }

    @Test
    void eachRelationshipDescribesTheObjectivesAnew() {
        configured();
        PlanWorkspace other = newPlan("Zeta");
        plan.charter().describe(grow.id(), WORDS);
        other.charter().describe(grow.id(), RichText.of("in Asia"));

        assertThat(plan.charter().objectives())
                .extracting(
                        RelationshipObjective::name, o -> o.description().plain(), RelationshipObjective::isDescribed)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Grow", "We grow together", true),
                        org.assertj.core.groups.Tuple.tuple("Keep", "", false));
        assertThat(other.charter()
                        .get()
                        .objective(grow.id())
                        .orElseThrow()
                        .description()
                        .plain())
                .isEqualTo("in Asia");
        assertThat(heard).contains("charter.edited");
        assertThat(plan.charter().describe(grow.id(), RichText.EMPTY).value().objectives())
                .isEmpty();
    }

    @Test
    void whatTheOrganisationRenamesOrRetiresStaysAsItWasTakenOver() {
        configured();
        plan.charter().describe(grow.id(), WORDS);
        plan.charter().describe(keep.id(), WORDS);
        StrategicObjective added = StrategicObjective.of("Learn");
        admin.strategicObjectives()
                .edit(o -> o.replace(grow.withName("Expand")).retire(keep.id()).add(added));

        List<RelationshipObjective> shown = plan.charter().objectives();

        assertThat(shown).extracting(RelationshipObjective::name).containsExactly("Grow", "Keep", "Learn");
        assertThat(shown).extracting(RelationshipObjective::nameNow).containsExactly("Expand", "Keep", "Learn");
        assertThat(shown).extracting(RelationshipObjective::isRenamed).containsExactly(true, false, false);
        assertThat(shown).extracting(RelationshipObjective::retired).containsExactly(false, true, false);
        assertThat(shown).extracting(RelationshipObjective::isDescribed).containsExactly(true, true, false);

        plan.charter().describe(grow.id(), RichText.of("anew"));
        plan.charter().describe(keep.id(), RichText.of("still"));
        assertThat(plan.charter().get().objectives())
                .extracting(CharterObjective::name)
                .containsExactly("Expand", "Keep");
        assertThatThrownBy(() -> newPlan("Zeta").charter().describe(keep.id(), WORDS))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("objective: is no strategic objective in use");
    }

    @Test
    void anObjectiveThatWasTakenAwayAltogetherCountsAsRetired() {
        configured();
        plan.charter().describe(grow.id(), WORDS);
        admin.strategicObjectives().edit(o -> new StrategicObjectives(List.of(keep)));

        RelationshipObjective gone = plan.charter().objectives().get(0);
        assertThat(gone.retired()).isTrue();
        assertThat(gone.name()).isEqualTo("Grow");
        assertThat(gone.nameNow()).isNull();
    }

    @Test
    void theHostIsAskedForTheProject() {
        configured();
        plan.charter().project("7");

        assertThat(plan.charter().get().projectId()).isEqualTo("7");
        assertThat(plan.charter().get().projectName()).isEqualTo("Rollout");
        assertThatThrownBy(() -> plan.charter().project("8"))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("the host knows no such project (was \"8\")");
        assertThat(plan.charter().withoutProject().value().projectId()).isNull();
    }

    @Test
    void anEditDoesNotInventAProjectOrAnObjective() {
        configured();
        plan.charter().describe(grow.id(), WORDS);

        assertThatThrownBy(() -> plan.charter()
                        .edit(c -> Charter.SECTION.withRows(
                                c, CharterObjective.TABLE, List.of(CharterObjective.of(keep, WORDS)))))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("objectives[1].name: is not edited by hand, but by plan.charter().describe(...)");
        assertThatThrownBy(() -> plan.charter()
                        .edit(c -> new Charter(WORDS, WORDS, WORDS, WORDS, "9", "Invented", c.objectives())))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("projectId: is not edited by hand, but by plan.charter().project(...)");
        assertThat(plan.charter().edit(c -> c.without(grow.id())).value().objectives())
                .isEmpty();
    }

    @Test
    void anEditOfAnOlderVersionIsAConflictThatSaysWhoChangedWhat() {
        configured();
        long seen = plan.charter().state().version();
        admin.plan(plan.document().plan().id()).charter().edit(c -> c.withOurBehaviours(WORDS));

        assertThatThrownBy(() -> plan.charter().edit(seen, c -> c.withClientBehaviours(WORDS)))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("ada");
    }

    @Test
    void onlyAdministratorsDefineStrategicObjectivesAndTheirVersionsStay() {
        assertThatThrownBy(() -> alice.strategicObjectives().edit(o -> o.add(grow)))
                .isInstanceOf(AccessDeniedException.class);
        configured();
        long seen = admin.strategicObjectives().state().version();
        admin.strategicObjectives().edit(o -> o.retire(grow.id()));

        assertThat(alice.strategicObjectives().state().value().active())
                .extracting(StrategicObjective::name)
                .containsExactly("Keep");
        assertThat(alice.strategicObjectives().history()).hasSize(2);
        assertThatThrownBy(() -> admin.strategicObjectives().edit(seen, o -> o.add(grow)))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> admin.strategicObjectives().edit(o -> o.add(StrategicObjective.of(" keep"))))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("objectives[3].name: is the name of another strategic objective in use");
    }

    @Test
    void clientsReadTheCharterAndNotWhatTheObjectivesMeanInside() {
        configured();
        plan.charter().describe(grow.id(), WORDS);
        PlanDocument seen = plan.document().seenBy(Audience.CLIENT);

        assertThat(seen.section(Charter.SECTION)).isEqualTo(plan.charter().get());
        assertThat(seen.toString()).contains("Grow").doesNotContain("margin above 40 %");
        assertThat(StrategicObjectives.SECTION.isInternal()).isTrue();
    }

    @Test
    void aFollowUpTakesAllOfItAlongAndATemplateItsWordsAlone() {
        configured();
        plan.charter().edit(c -> c.withSharedVision(WORDS).withGuidingPrinciples(WORDS));
        plan.charter().describe(grow.id(), WORDS);
        plan.charter().project("7");
        Charter whole = plan.charter().get();

        assertThat(alice.plan(plan.followUp(CarryForward.all()).id()).charter().get())
                .isEqualTo(whole);
        assertThat(Charter.SECTION.carriedOver(whole, CarryOver.AS_TEMPLATE))
                .isEqualTo(new Charter(WORDS, WORDS, RichText.EMPTY, RichText.EMPTY, null, null, List.of()));
    }

    private void configured() {
        admin.strategicObjectives().edit(o -> o.add(grow).add(keep));
    }

    private PlanWorkspace newPlan(String client) {
        return alice.plan(alice.plans()
                .create(NewPlan.of(Client.of(client, client), "Grow " + client))
                .id());
    }
}
