package io.accountplanning.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.AccountPlanning;
import io.accountplanning.Workspace;
import io.accountplanning.bulk.IntakeOutcome.Kind;
import io.accountplanning.customfield.CustomField;
import io.accountplanning.error.AccessDeniedException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.host.Client;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.NewPlan;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanIntakeTest {

    private final AccountPlanning planning = AccountPlanning.builder()
            .clients(
                    (tenant, id) -> id.value().equals("none") ? Optional.empty() : Optional.of(new Client(id, "Known")))
            .build();
    private final Workspace alice = planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER));

    PlanIntakeTest() {
        planning.as(Actor.staff("root", Role.ADMINISTRATOR))
                .customFields()
                .define("score", CustomField.ofPlans("Score", CustomField.Kind.NUMBER));
    }

    private static IntakePlan plan(String client, String score) {
        return IntakePlan.create(NewPlan.of(Client.of(client, "Named"), "Grow " + client), Map.of("score", score));
    }

    @Test
    void newPlansHaveTheirCustomFieldsAndChangedOnesWhatIsNew() {
        List<IntakeOutcome> created = alice.intake().together(List.of(plan("a", "1,5"), plan("b", "2")), Locale.FRANCE);
        AccountPlan first = alice.plans().get(created.get(0).plan());

        assertThat(created).extracting(IntakeOutcome::kind).containsOnly(Kind.CREATED);
        assertThat(first.client().name()).isEqualTo("Known");
        assertThat(alice.plan(first.id()).customFields().values().get(0).value())
                .isEqualTo("1.5");

        List<IntakeOutcome> again = alice.intake()
                .together(
                        List.of(
                                IntakePlan.change(first.id(), d -> d.withSubject("Keep"), Map.of()),
                                IntakePlan.change(created.get(1).plan(), d -> d, Map.of("score", "2")),
                                IntakePlan.change(first.id(), d -> d, Map.of("score", "3"))),
                        Locale.FRANCE);

        assertThat(again).extracting(IntakeOutcome::kind).containsExactly(Kind.CHANGED, Kind.UNCHANGED, Kind.CHANGED);
        assertThat(alice.plans().get(first.id()).subject()).isEqualTo("Keep");
        assertThat(alice.plan(first.id()).activity().latest(5)).hasSize(3);
    }

    @Test
    void oneThatBreaksARuleKeepsAllOfThemOutOrOnlyItself() {
        List<IntakePlan> all = List.of(plan("a", "1"), plan("b", "many"), plan("c", "3"));

        assertThatThrownBy(() -> alice.intake().together(all, Locale.ENGLISH))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("many");
        assertThat(alice.list().count(PlanFilter.all())).isZero();

        List<IntakeOutcome> each = alice.intake().each(all, Locale.ENGLISH);
        assertThat(each).extracting(IntakeOutcome::kind).containsExactly(Kind.CREATED, Kind.REFUSED, Kind.CREATED);
        assertThat(each.get(1).reason()).contains("many");
        assertThat(alice.list().count(PlanFilter.all())).isEqualTo(2);
    }

    @Test
    void whatIsNotForPeopleToEditStays() {
        AccountPlan there = alice.plans().create(NewPlan.of(Client.of("a", "A"), "Grow"));

        List<IntakeOutcome> moved = alice.intake()
                .each(
                        List.of(IntakePlan.change(there.id(), d -> d.movedTo(Client.of("other", "Other")), Map.of())),
                        Locale.ENGLISH);

        assertThat(moved.get(0).reason()).contains("plan.moveTo(client)");
    }

    @Test
    void aClientThatTheHostDoesNotKnowAndAnActorWhoMayNotAreRefused() {
        Workspace eve = planning.as(Actor.staff("eve", Role.VIEWER));

        assertThat(alice.intake()
                        .each(List.of(plan("none", "1")), Locale.ENGLISH)
                        .get(0)
                        .reason())
                .contains("knows no such client");
        assertThatThrownBy(() -> eve.intake().together(List.of(plan("a", "1")), Locale.ENGLISH))
                .isInstanceOf(AccessDeniedException.class);
    }
}
