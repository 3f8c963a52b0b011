package io.accountplanning.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.error.InvalidException;
import io.accountplanning.filter.Page;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.permission.Calls.Outcome;
import io.accountplanning.permission.Calls.Tried;
import io.accountplanning.plan.PlanId;
import io.accountplanning.planning.Task;
import io.accountplanning.team.TeamMember;
import io.accountplanning.testkit.Fixtures;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may do what: every call, by every role and by every set of capabilities. */
class PermissionMatrixTest {

    private final Calls calls = new Calls();

    @Test
    void everyCallOfTheServicesHasARule() {
        Set<String> ruled = CallRules.ALL.values().stream()
                .map(CallRules.Rule::call)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(ruled)
                .as("each call that a host can make as somebody says in CallRules what it needs")
                .containsExactlyElementsOf(Services.calls());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # role           | on      | see       | edit      | delete    | copy      | create  | administer
            viewer           | others' | ALLOWED   | DENIED    | DENIED    | DENIED    | DENIED  | DENIED
            team member      | own     | ALLOWED   | ALLOWED   | DENIED    | DENIED    | DENIED  | DENIED
            team member      | others' | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | DENIED  | DENIED
            account manager  | others' | ALLOWED   | ALLOWED   | ALLOWED   | ALLOWED   | ALLOWED | DENIED
            manager          | others' | ALLOWED   | ALLOWED   | ALLOWED   | ALLOWED   | ALLOWED | DENIED
            administrator    | others' | ALLOWED   | ALLOWED   | ALLOWED   | ALLOWED   | ALLOWED | ALLOWED
            nobody           | own     | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND | DENIED  | DENIED
            """)
    void eachRoleMayDoWhatItsHoldersDo(
            String role,
            String on,
            Outcome see,
            Outcome edit,
            Outcome delete,
            Outcome copy,
            Outcome create,
            Outcome administer) {
        Actor actor = Actor.staff(on.equals("own") ? "olga" : "tom", role(role));
        assertOutcome(Need.NOTHING, actor, Outcome.ALLOWED);
        assertOutcome(Need.SEE, actor, see);
        assertOutcome(Need.EDIT, actor, edit);
        assertOutcome(Need.DELETE, actor, delete);
        assertOutcome(Need.COPY, actor, copy);
        assertOutcome(Need.CREATE, actor, create);
        assertOutcome(Need.ADMINISTER, actor, administer);
    }

    @ParameterizedTest
    @MethodSource("everySetOfCapabilities")
    void capabilitiesAloneDecide(Set<Capability> capabilities) {
        Role role = new Role("some", capabilities);
        for (String user : new String[] {"olga", "tom"}) {
            Actor actor = Actor.staff(user, role);
            for (Need need : Need.values()) {
                assertOutcome(need, actor, need.outcome(capabilities, user.equals("olga")));
            }
            assertThat(listed(actor).contains(calls.plan))
                    .isEqualTo(Need.SEE.outcome(capabilities, user.equals("olga")) == Outcome.ALLOWED);
        }
    }

    @Test
    void capabilitiesOfSeveralRolesAddUp() {
        Actor actor = Actor.staff("tom", Role.VIEWER, Role.of("editor", Capability.EDIT));
        assertOutcome(Need.EDIT, actor, Outcome.ALLOWED);
    }

    @Test
    void whatIsDeniedChangesNothing() {
        long before = administratorsLog();
        CallRules.ALL.values().stream()
                .filter(rule -> rule.need() == Need.EDIT || rule.need() == Need.DELETE)
                .filter(rule -> !rule.call().contains("RowId")
                        && !rule.call().contains("(Id")
                        && !rule.call().contains("(TaskId, ")
                        && !rule.call()
                                .startsWith("ScorecardTab.answerAll")) // the administrator prepares a row for these
                .forEach(rule -> calls.outcome(Actor.staff("vera", Role.VIEWER), rule.way()));
        assertThat(administratorsLog()).isEqualTo(before);
        assertThat(calls.administrator.plans().get(calls.plan).client().name()).isEqualTo("Acme");
    }

    @Test
    void noEditByHandDeletesAPlan() {
        for (Role role : List.of(Role.TEAM_MEMBER, Role.ADMINISTRATOR)) {
            assertThatThrownBy(() -> calls.planning
                            .as(Actor.staff("olga", role))
                            .plan(calls.plan)
                            .details()
                            .edit(d -> Fixtures.inTrash(d, Fixtures.NOW)))
                    .isInstanceOf(InvalidException.class)
                    .hasMessageContaining("plans.delete(id)");
        }
    }

    @Test
    void aPlanInTheTrashIsNotFoundByAnybodyUntilItIsRestored() {
        calls.administrator.plans().delete(calls.plan);
        Actor manager = Actor.staff("tom", Role.ACCOUNT_MANAGER);
        Consumer<Tried> read = tried -> tried.tabs().document();
        Consumer<Tried> edit = tried -> tried.tabs().details().edit(d -> d);
        assertThat(calls.outcome(manager, read)).isEqualTo(Outcome.NOT_FOUND);
        assertThat(calls.outcome(manager, edit)).isEqualTo(Outcome.NOT_FOUND);
        assertThat(listed(manager)).isEmpty();
        assertOutcome(Need.DELETE, Actor.staff("vera", Role.VIEWER), Outcome.DENIED);
        assertOutcome(Need.DELETE, manager, Outcome.ALLOWED);
        assertThat(calls.outcome(manager, read)).isEqualTo(Outcome.ALLOWED);
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
            assertThat(calls.outcome(
                            Actor.staff(user, Role.TEAM_MEMBER),
                            tried -> tried.tabs().document()))
                    .isEqualTo(Outcome.ALLOWED);
            assertThat(listed(Actor.staff(user, Role.TEAM_MEMBER))).containsExactly(calls.plan);
        }
        assertThat(calls.outcome(
                        Actor.staff("carl", Role.TEAM_MEMBER),
                        tried -> tried.tabs().document()))
                .isEqualTo(Outcome.NOT_FOUND);
        assertThat(listed(Actor.staff("carl", Role.TEAM_MEMBER))).isEmpty();
    }

    @Test
    void anotherTenantsAdministratorFindsNothing() {
        Actor stranger = Actor.staff("olga", Role.ADMINISTRATOR).in(TenantId.of("other"));
        for (Need need : List.of(Need.SEE, Need.EDIT, Need.DELETE, Need.COPY)) {
            assertOutcome(need, stranger, Outcome.NOT_FOUND);
        }
    }

    static Stream<Set<Capability>> everySetOfCapabilities() {
        Capability[] all = Capability.values();
        return IntStream.range(0, 1 << all.length).mapToObj(bits -> {
            Set<Capability> some = EnumSet.noneOf(Capability.class);
            Arrays.stream(all).filter(one -> (bits & (1 << one.ordinal())) != 0).forEach(some::add);
            return some;
        });
    }

    private void assertOutcome(Need need, Actor actor, Outcome expected) {
        CallRules.ALL.forEach((name, rule) -> {
            if (rule.need() == need) {
                assertThat(calls.outcome(actor, rule.way()))
                        .as("%s by %s as %s", name, actor.user(), actor.roles())
                        .isEqualTo(expected);
            }
        });
    }

    private static Role[] role(String name) {
        return Stream.of(Role.VIEWER, Role.TEAM_MEMBER, Role.ACCOUNT_MANAGER, Role.MANAGER, Role.ADMINISTRATOR)
                .filter(role -> role.name().equals(name))
                .toArray(Role[]::new);
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
