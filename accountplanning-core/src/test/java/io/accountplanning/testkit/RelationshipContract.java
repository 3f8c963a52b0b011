package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.catalog.CatalogEntry;
import io.accountplanning.charter.ProjectLink;
import io.accountplanning.charter.StrategicObjective;
import io.accountplanning.error.AccessDeniedException;
import io.accountplanning.host.HostRecord;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.PlanId;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.review.BusinessReview;
import io.accountplanning.review.BusinessReviews;
import io.accountplanning.review.Decision;
import io.accountplanning.section.SectionState;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What several people do to a relationship at once: a decision becomes one task, a project is linked first by one of them. */
public abstract class RelationshipContract extends StorageContract {

    private static final int ROUNDS = 5;
    private static final int PEOPLE = 4;

    @Test
    void ofManyWhoMakeATaskOfADecisionAtOnceOneTaskIsMade() {
        for (int round = 0; round < ROUNDS; round++) {
            PlanId plan = store.insert("Grow Acme").id();
            BusinessReview review = BusinessReview.planned(LocalDate.of(2027, 2, 15), "QBR");
            Decision first = Decision.of(review.id(), "Send the offer").withPic("bob");
            Decision second = Decision.of(review.id(), "Meet again");
            plan("mia", plan).reviews().edit(r -> r.add(review).add(first).add(second));

            List<Together.Outcome<Task>> made = Together.run(
                    PEOPLE, number -> plan("mia" + number, plan).reviews().toTask(first.id()));
            List<Together.Outcome<List<Task>>> all = Together.run(
                    PEOPLE, number -> plan("mia" + number, plan).reviews().toTasks(review.id()));

            assertThat(made)
                    .as("whoever makes a task of a decision at the same time gets the same one")
                    .allMatch(Together.Outcome::succeeded)
                    .extracting(Together.Outcome::value)
                    .containsOnly(made.get(0).value());
            assertThat(all).allMatch(Together.Outcome::succeeded);
            SectionState<Planning> planning = store.section(plan, Planning.SECTION);
            SectionState<BusinessReviews> reviews = store.section(plan, BusinessReviews.SECTION);
            assertThat(planning.value().tasks())
                    .as("a decision becomes one task, however many make it one at the same time")
                    .extracting(Task::action)
                    .containsExactly("Send the offer", "Meet again");
            assertThat(reviews.value().decisions())
                    .as("a decision names the task that it became")
                    .extracting(
                            decision -> Objects.requireNonNull(decision.task()).value())
                    .containsExactlyElementsOf(planning.value().tasks().stream()
                            .map(task -> task.id().value())
                            .toList());
        }
    }

    @Test
    void ofThoseWhoLinkAProjectFirstOneDoes() {
        StrategicObjective grow = StrategicObjective.of("Grow");
        planning().as(Actor.system("setup").in(tenant)).strategicObjectives().edit(o -> o.add(grow));
        for (int round = 0; round < ROUNDS; round++) {
            String project = "P-" + round;

            List<Together.Outcome<CatalogEntry<ProjectLink>>> outcomes = Together.run(
                    PEOPLE,
                    number -> workspace("mia" + number).projectObjectives().link(project, Set.of(grow.id())));

            assertThat(outcomes.stream().filter(Together.Outcome::succeeded))
                    .as("of those who link a project for the first time at once exactly one does")
                    .hasSize(1);
            ProjectLink kept = workspace("mia").projectObjectives().of(project).orElseThrow();
            assertThat(outcomes.stream().filter(outcome -> !outcome.succeeded()).map(Together.Outcome::thrown))
                    .as("those who were slower are told who linked it")
                    .allSatisfy(thrown -> assertThat(thrown)
                            .isInstanceOf(AccessDeniedException.class)
                            .hasMessageContaining("which " + kept.createdBy() + " linked"));
        }
    }

    private PlanWorkspace plan(String user, PlanId plan) {
        return workspace(user).plan(plan);
    }

    private Workspace workspace(String user) {
        return planning().as(Actor.staff(user, Role.ACCOUNT_MANAGER).in(tenant));
    }

    private AccountPlanning planning() {
        return AccountPlanning.builder()
                .storage(store.storage())
                .clock(SettableClock.at(Fixtures.NOW))
                .records((tenant, kind, id) -> Optional.of(new HostRecord(kind, id, "Project " + id, null, null)))
                .build();
    }
}
