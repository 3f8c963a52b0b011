package io.accountplanning.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.accountplanning.AccountPlanning;
import io.accountplanning.Workspace;
import io.accountplanning.error.AccessDeniedException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.goal.Goal;
import io.accountplanning.goal.Goals;
import io.accountplanning.host.Client;
import io.accountplanning.host.TenantId;
import io.accountplanning.mindmap.MindMap;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.planning.TaskStatus;
import io.accountplanning.section.PlanSection;
import io.accountplanning.team.TeamInformation;
import io.accountplanning.testkit.Fixtures;
import io.accountplanning.testkit.HostSection;
import io.accountplanning.testkit.Sections;
import io.accountplanning.testkit.SettableClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TemplatesTest {

    private static final Client GLOBEX = Client.of("globex", "Globex");

    private final List<String> heard = new ArrayList<>();
    private final AccountPlanning planning = AccountPlanning.builder()
            .clock(SettableClock.at("2027-02-15T10:00:00Z"))
            .section(HostSection.SECTION)
            .listener(change ->
                    change.events().forEach(event -> heard.add(event.event().type())))
            .build();
    private final Workspace admin = planning.as(Actor.staff("ada", Role.ADMINISTRATOR));
    private final Workspace alice = planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
    private final PlanId source = fullPlan();

    @Test
    void keepsTheStructureOfAPlanAndNothingOfItsClient() {
        Template template = admin.templates().saveAs("Annual", source);

        assertThat(template.name()).isEqualTo("Annual");
        assertThat(template.versions())
                .extracting(TemplateVersion::number, TemplateVersion::status, TemplateVersion::source)
                .containsExactly(tuple(1, TemplateStatus.DRAFT, "AP-000001"));
        PlanDocument content = alice.templates().content(template.id(), 1);
        AccountPlan plan = alice.plans().get(source);
        assertThat(content.plan().details().profile()).isEqualTo(plan.details().profile());
        assertThat(content.section(MindMap.SECTION))
                .isEqualTo(alice.plan(source).mindMap().get());
        assertThat(content.section(TeamInformation.SECTION)).isEqualTo(TeamInformation.EMPTY);
        assertThat(content.plan().toString())
                .doesNotContain("Acme")
                .doesNotContain("acme")
                .doesNotContain("sponsor");
        assertThat(content.plan().details().targets().revenueNextYear()).isNull();
    }

    @Test
    void aPlanStartsFromTheActiveVersionWithItsDatesMoved() {
        TemplateId id = active("Annual");
        heard.clear();

        AccountPlan started =
                alice.templates().start(id, NewPlan.of(GLOBEX, "Grow Globex").period(PlanPeriod.year(2028)));

        assertThat(heard).containsExactly("plan.created", "plan.copied");
        assertThat(started.subject()).isEqualTo("Grow Globex");
        assertThat(started.client()).isEqualTo(GLOBEX);
        assertThat(started.owner().value()).isEqualTo("alice");
        assertThat(started.status()).isEqualTo(PlanStatus.DRAFT);
        assertThat(started.details().profile())
                .isEqualTo(alice.plans().get(source).details().profile());
        assertThat(started.placement().template()).isEqualTo(id.toString());
        Planning planned = alice.plan(started.id()).planning().get();
        assertThat(planned.objectives())
                .isEqualTo(alice.plan(source).planning().get().objectives());
        assertThat(planned.tasks()).extracting(Task::status).containsOnly(TaskStatus.NOT_STARTED);
        // The source starts on 2027-01-15 and the task is due 30 days later, on 2027-02-14.
        assertThat(planned.tasks()).extracting(Task::deadline).containsExactly(LocalDate.of(2028, 1, 31), null, null);
        Goals goals = alice.plan(started.id()).goals().get();
        // 2027-06-30 is 166 days after the source's start.
        assertThat(goals.goals())
                .extracting(Goal::dueDate)
                .containsExactly(LocalDate.of(2028, 6, 15), null, null, null);
        assertThat(goals.goals()).extracting(Goal::actual).containsOnlyNulls();
    }

    @Test
    void aHostsOwnSectionGoesAlongWithItsDatesMoved() {
        TemplateId id = active("Annual");
        PlanPeriod later = PlanPeriod.custom(LocalDate.of(2027, 1, 25), LocalDate.of(2027, 8, 1));

        AccountPlan started =
                alice.templates().start(id, NewPlan.of(GLOBEX, "Grow").period(later));

        HostSection before = alice.plan(source).section(HostSection.SECTION).get();
        HostSection after =
                alice.plan(started.id()).section(HostSection.SECTION).get();
        assertThat(after.summary()).isEqualTo(before.summary());
        assertThat(after.renewal()).isEqualTo("2028-03-10"); // ten days after 2028-02-29
        assertThat(after.contracts())
                .extracting(HostSection.Contract::ends)
                .containsExactly(null, LocalDate.of(2029, 3, 10), null);
        assertThat(after.contracts())
                .extracting(HostSection.Contract::terms)
                .isEqualTo(before.contracts().stream()
                        .map(HostSection.Contract::terms)
                        .toList());
    }

    @Test
    void theSamePeriodMovesNoDate() {
        TemplateId id = active("Annual");
        PlanPeriod same = alice.plans().get(source).period();

        PlanId started = alice.templates()
                .start(id, NewPlan.of(GLOBEX, "Grow").period(same))
                .id();

        assertThat(alice.plan(started).section(HostSection.SECTION).get())
                .isEqualTo(alice.plan(source).section(HostSection.SECTION).get());
    }

    @Test
    void whatIsSaidOfThePlanGoesBeforeTheTemplate() {
        TemplateId id = active("Annual");

        AccountPlan started = alice.templates()
                .start(
                        id,
                        NewPlan.of(GLOBEX, "Grow")
                                .with(d -> d.withPlanType("Tactical").withVision(Fixtures.richText("own"))));

        assertThat(started.details().profile().planType()).isEqualTo("Tactical");
        assertThat(started.details().profile().vision()).isEqualTo(Fixtures.richText("own"));
        assertThat(started.details().profile().industry()).isEqualTo("Rail & road");
    }

    @Test
    void onlyAnActiveVersionStartsPlans() {
        TemplateId id = admin.templates().saveAs("Annual", source).id();
        assertThatThrownBy(() -> alice.templates().start(id, NewPlan.of(GLOBEX, "Grow")))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("no version of Annual is active");
        admin.templates().activate(id, 1);
        alice.plan(source).planning().edit(p -> Planning.EMPTY.addTask(Task.of("New")));
        Template two = admin.templates().saveVersion(id, source);
        assertThat(statuses(two)).containsExactly(TemplateStatus.ACTIVE, TemplateStatus.DRAFT);
        assertThat(tasksOfAStartedPlan(id)).hasSize(3);

        assertThat(statuses(admin.templates().activate(id, 2)))
                .containsExactly(TemplateStatus.ARCHIVED, TemplateStatus.ACTIVE);
        assertThat(tasksOfAStartedPlan(id)).containsExactly("New");
        admin.templates().archive(id, 2);
        assertThatThrownBy(() -> alice.templates().start(id, NewPlan.of(GLOBEX, "Grow")))
                .isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> admin.templates().activate(id, 3)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void laterEditsOfThePlanLeaveTheTemplateAlone() {
        TemplateId id = active("Annual");
        alice.plan(source).planning().edit(p -> Planning.EMPTY);
        alice.plans().delete(source);
        admin.trash().purge(source);

        assertThat(tasksOfAStartedPlan(id)).hasSize(3);
    }

    @Test
    void aUsedTemplateIsNotDeletedAndSaysWhoUsesIt() {
        TemplateId id = active("Annual");
        AccountPlan started = alice.templates().start(id, NewPlan.of(GLOBEX, "Grow"));
        alice.plans().delete(started.id());

        assertThatThrownBy(() -> admin.templates().delete(id))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("Annual is used by AP-000002");
        admin.trash().purge(started.id());
        admin.templates().delete(id);
        assertThat(admin.templates().list()).isEmpty();
        assertThatThrownBy(() -> admin.templates().get(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> admin.templates().content(id, 1)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> admin.templates().delete(id)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void copiesOfAStartedPlanDoNotUseTheTemplate() {
        AccountPlan started = alice.templates().start(active("Annual"), NewPlan.of(GLOBEX, "Grow"));
        assertThat(alice.plan(started.id()).cloneAs("Clone").placement().template())
                .isNull();
        assertThat(alice.plan(started.id())
                        .followUp(io.accountplanning.lifecycle.CarryForward.all())
                        .placement()
                        .template())
                .isNull();
    }

    @Test
    void templatesAreListedByTheirNames() {
        active("Quarterly");
        admin.templates().saveAs("Annual", source);
        assertThat(alice.templates().list()).extracting(Template::name).containsExactly("Annual", "Quarterly");
        assertThat(planning.as(Actor.staff("ada", Role.ADMINISTRATOR).in(TenantId.of("other")))
                        .templates()
                        .list())
                .isEmpty();
    }

    @Test
    void aNameIsTakenOnceInATenant() {
        TemplateId id = active("Annual");

        assertThatThrownBy(() -> admin.templates().saveAs(" Annual ", source))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("name: is taken by the template " + id)
                .hasMessageContaining("saveVersion(id, plan)");
        assertThat(admin.templates().list()).hasSize(1);
        assertThat(admin.templates().saveVersion(id, source).versions()).hasSize(2);
        admin.templates().delete(id);
        assertThat(admin.templates().saveAs("Annual", source).versions()).hasSize(1);
    }

    @Test
    void administratorsChangeTemplatesAndCreatorsStartFromThem() {
        TemplateId id = active("Annual");
        for (Runnable change : List.<Runnable>of(
                () -> alice.templates().saveAs("Mine", source),
                () -> alice.templates().saveVersion(id, source),
                () -> alice.templates().activate(id, 1),
                () -> alice.templates().archive(id, 1),
                () -> alice.templates().delete(id))) {
            assertThatThrownBy(change::run)
                    .isInstanceOf(AccessDeniedException.class)
                    .hasMessageContaining("ADMINISTER");
        }
        Workspace viewer = planning.as(Actor.staff("vera", Role.VIEWER));
        assertThat(viewer.templates().get(id).name()).isEqualTo("Annual");
        assertThatThrownBy(() -> viewer.templates().start(id, NewPlan.of(GLOBEX, "Grow")))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining("CREATE");
    }

    @Test
    void whatIsWrongChangesNothing() {
        TemplateId id = active("Annual");
        assertThatThrownBy(() -> admin.templates().saveAs(" ", source))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("name");
        assertThatThrownBy(() -> admin.templates().saveAs("Other", PlanId.next()))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> admin.templates().saveVersion(new TemplateId(UUID.randomUUID()), source))
                .isInstanceOf(NotFoundException.class);
        PlanPeriod last = PlanPeriod.year(2199);
        assertThatThrownBy(() ->
                        alice.templates().start(id, NewPlan.of(GLOBEX, "Grow").period(last)))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("ends");
        assertThat(admin.templates().list()).hasSize(1);
        assertThat(alice.list().count(io.accountplanning.filter.PlanFilter.all()))
                .isEqualTo(1);
    }

    private List<String> tasksOfAStartedPlan(TemplateId id) {
        PlanId started = alice.templates().start(id, NewPlan.of(GLOBEX, "Grow")).id();
        return alice.plan(started).planning().get().tasks().stream()
                .map(Task::action)
                .toList();
    }

    private static List<TemplateStatus> statuses(Template template) {
        return template.versions().stream().map(TemplateVersion::status).toList();
    }

    private TemplateId active(String name) {
        TemplateId id = admin.templates().saveAs(name, source).id();
        return admin.templates().activate(id, 1).id();
    }

    private PlanId fullPlan() {
        PlanId id = Fixtures.fullPlan(admin, "Grow Acme").id();
        fill(id, HostSection.filled());
        return id;
    }

    private <S extends PlanSection> void fill(PlanId id, Sections.Filled<S> filled) {
        admin.plan(id).section(filled.type()).edit(before -> filled.value());
    }
}
