package io.accountplanning.permission;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.filter.Page;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.host.Client;
import io.accountplanning.host.UserId;
import io.accountplanning.permission.Calls.Outcome;
import io.accountplanning.permission.Calls.Tried;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.planning.Task;
import io.accountplanning.team.TeamMember;
import io.accountplanning.testkit.Fixtures;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may do what: every call, by every role and by every set of capabilities. */
class PermissionMatrixTest {

    private final Calls calls = new Calls();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # role           | on      | read      | edit      | delete    | create
            viewer           | others' | ALLOWED   | DENIED    | DENIED    | DENIED
            team member      | own     | ALLOWED   | ALLOWED   | DENIED    | DENIED
            team member      | others' | NOT_FOUND | NOT_FOUND | NOT_FOUND | DENIED
            account manager  | others' | ALLOWED   | ALLOWED   | ALLOWED   | ALLOWED
            manager          | others' | ALLOWED   | ALLOWED   | ALLOWED   | ALLOWED
            administrator    | others' | ALLOWED   | ALLOWED   | ALLOWED   | ALLOWED
            nobody           | own     | NOT_FOUND | NOT_FOUND | NOT_FOUND | DENIED
            """)
    void eachRoleMayDoWhatItsHoldersDo(
            String role, String on, Outcome read, Outcome edit, Outcome delete, Outcome create) {
        Actor actor = Actor.staff(on.equals("own") ? "olga" : "tom", role(role));
        assertOutcome(Calls.READS, actor, read);
        assertOutcome(Calls.EDITS, actor, edit);
        assertOutcome(Calls.DELETIONS, actor, delete);
        assertThat(calls.outcome(actor, PermissionMatrixTest::create)).isEqualTo(create);
    }

    @ParameterizedTest
    @MethodSource("everySetOfCapabilities")
    void capabilitiesAloneDecide(Set<Capability> capabilities) {
        Role role = new Role("some", capabilities);
        for (String user : new String[] {"olga", "tom"}) {
            Actor actor = Actor.staff(user, role);
            boolean sees = capabilities.contains(Capability.VIEW)
                    || (capabilities.contains(Capability.VIEW_OWN) && user.equals("olga"));
            assertOutcome(Calls.READS, actor, sees ? Outcome.ALLOWED : Outcome.NOT_FOUND);
            assertOutcome(Calls.EDITS, actor, expected(sees, capabilities.contains(Capability.EDIT)));
            assertOutcome(Calls.DELETIONS, actor, expected(sees, capabilities.contains(Capability.DELETE)));
            assertThat(calls.outcome(actor, PermissionMatrixTest::create))
                    .isEqualTo(capabilities.contains(Capability.CREATE) ? Outcome.ALLOWED : Outcome.DENIED);
            assertThat(listed(actor).contains(calls.plan)).isEqualTo(sees);
        }
    }

    @Test
    void capabilitiesOfSeveralRolesAddUp() {
        Actor actor = Actor.staff("tom", Role.VIEWER, Role.of("editor", Capability.EDIT));
        assertOutcome(Calls.EDITS, actor, Outcome.ALLOWED);
    }

    @Test
    void whatIsDeniedChangesNothing() {
        long before = administratorsLog();
        Stream.of(Calls.EDITS, Calls.DELETIONS)
                .flatMap(all -> all.values().stream())
                .forEach(call -> calls.outcome(Actor.staff("vera", Role.VIEWER), call));
        assertThat(administratorsLog()).isEqualTo(before);
        assertThat(calls.administrator.list().count(PlanFilter.all())).isEqualTo(1);
    }

    @Test
    void whoMayEditButNotDeleteCannotDeleteByEditing() {
        Actor olga = Actor.staff("olga", Role.TEAM_MEMBER);
        Consumer<Tried> trash = tried -> tried.tabs().details().edit(d -> Fixtures.inTrash(d, Fixtures.NOW));
        assertThat(calls.outcome(olga, trash)).isEqualTo(Outcome.DENIED);
    }

    @Test
    void aPlanInTheTrashIsNotFoundByAnybodyUntilItIsRestored() {
        calls.administrator.plans().delete(calls.plan);
        Actor manager = Actor.staff("tom", Role.ACCOUNT_MANAGER);
        assertOutcome(Calls.READS, manager, Outcome.NOT_FOUND);
        assertOutcome(Calls.EDITS, manager, Outcome.NOT_FOUND);
        assertThat(listed(manager)).isEmpty();
        assertOutcome(Calls.DELETIONS, Actor.staff("vera", Role.VIEWER), Outcome.DENIED);
        assertOutcome(Calls.DELETIONS, manager, Outcome.ALLOWED);
        assertOutcome(Calls.READS, manager, Outcome.ALLOWED);
    }

    @Test
    void ownPlansAreThoseOneOwnsIsInChargeInOrInTheTeamOf() {
        calls.administrator
                .plan(calls.plan)
                .planning()
                .edit(p -> p.addTask(Task.of("Call").withPic("pia")));
        calls.administrator
                .plan(calls.plan)
                .team()
                .edit(t -> t.addToCompanyTeam(TeamMember.of("Tina").withHostId(UserId.of("tina")))
                        .addToClientTeam(TeamMember.of("Carl").withHostId(UserId.of("carl"))));
        for (String user : new String[] {"olga", "pia", "tina"}) {
            assertOutcome(Calls.EDITS, Actor.staff(user, Role.TEAM_MEMBER), Outcome.ALLOWED);
            assertThat(listed(Actor.staff(user, Role.TEAM_MEMBER))).containsExactly(calls.plan);
        }
        assertOutcome(Calls.READS, Actor.staff("carl", Role.TEAM_MEMBER), Outcome.NOT_FOUND);
        assertThat(listed(Actor.staff("carl", Role.TEAM_MEMBER))).isEmpty();
    }

    @Test
    void anotherTenantsAdministratorFindsNothing() {
        Actor stranger = Actor.staff("olga", Role.ADMINISTRATOR).in(TenantId.of("other"));
        assertOutcome(Calls.READS, stranger, Outcome.NOT_FOUND);
        assertOutcome(Calls.EDITS, stranger, Outcome.NOT_FOUND);
        assertOutcome(Calls.DELETIONS, stranger, Outcome.NOT_FOUND);
    }

    static Stream<Set<Capability>> everySetOfCapabilities() {
        Capability[] all = Capability.values();
        return IntStream.range(0, 1 << all.length).mapToObj(bits -> {
            Set<Capability> some = EnumSet.noneOf(Capability.class);
            Arrays.stream(all).filter(one -> (bits & (1 << one.ordinal())) != 0).forEach(some::add);
            return some;
        });
    }

    private void assertOutcome(Map<String, Consumer<Tried>> all, Actor actor, Outcome expected) {
        all.forEach((name, call) -> assertThat(calls.outcome(actor, call))
                .as("%s by %s as %s", name, actor.user(), actor.roles())
                .isEqualTo(expected));
    }

    private static Outcome expected(boolean sees, boolean may) {
        if (!sees) {
            return Outcome.NOT_FOUND;
        }
        return may ? Outcome.ALLOWED : Outcome.DENIED;
    }

    private static Role[] role(String name) {
        return Stream.of(Role.VIEWER, Role.TEAM_MEMBER, Role.ACCOUNT_MANAGER, Role.MANAGER, Role.ADMINISTRATOR)
                .filter(role -> role.name().equals(name))
                .toArray(Role[]::new);
    }

    private static void create(Tried tried) {
        tried.workspace().plans().create(NewPlan.of(Client.of("acme", "Acme"), "Another"));
    }

    private List<PlanId> listed(Actor actor) {
        return calls.planning.as(actor).list().find(PlanFilter.all(), Page.first(100)).rows().stream()
                .map(row -> row.id())
                .toList();
    }

    private long administratorsLog() {
        return calls.administrator.plan(calls.plan).activity().latest(100).size();
    }
}
