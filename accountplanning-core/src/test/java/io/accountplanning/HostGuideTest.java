package io.accountplanning;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.activity.ActivityCursor;
import io.accountplanning.activity.ActivityEntry;
import io.accountplanning.activity.ActivityFilter;
import io.accountplanning.comment.Comment;
import io.accountplanning.comment.NewComment;
import io.accountplanning.competitor.Competitor;
import io.accountplanning.competitor.Competitors;
import io.accountplanning.file.DirectoryFileStore;
import io.accountplanning.file.PlanFile;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.host.Client;
import io.accountplanning.host.ClientId;
import io.accountplanning.host.RecordKind;
import io.accountplanning.host.StaffMember;
import io.accountplanning.host.TenantId;
import io.accountplanning.notification.DigestRhythm;
import io.accountplanning.notification.Mail;
import io.accountplanning.notification.NotificationKind;
import io.accountplanning.notification.NotificationRow;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.planning.Objective;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.planning.TaskStatus;
import io.accountplanning.portal.Portal;
import io.accountplanning.relation.LinkedRecord;
import io.accountplanning.relation.NewProject;
import io.accountplanning.relation.ProjectWork;
import io.accountplanning.revenue.Planned;
import io.accountplanning.revenue.RevenueInOneCurrency;
import io.accountplanning.sharing.SharedPart;
import io.accountplanning.tasksync.HostTask;
import io.accountplanning.tasksync.TaskLink;
import io.accountplanning.testkit.FakeHostTasks;
import io.accountplanning.testkit.FakeProjects;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the guide, docs/getting-started.md, shows of the host, its people and its clients. */
class HostGuideTest {

    private final List<Mail> mails = new CopyOnWriteArrayList<>();
    private final FakeProjects projects = new FakeProjects();
    private final FakeHostTasks projectTasks = new FakeHostTasks(Instant.now());
    private final Task task = Task.of("Agree on the date");
    private final Objective secret = Objective.of("Double their share");
    private final Competitor initech = Competitor.of("Initech");

    private AccountPlanning planning;
    private Workspace celine;
    private Workspace alice;
    private Workspace bob;
    private PlanId id;
    private PlanWorkspace plan;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        planning = AccountPlanning.builder()
                .projects(projects)
                .hostTasks(projectTasks)
                .exchangeRates((tenant, from, to, day) -> Optional.of(new BigDecimal("1.25")))
                .staff((tenant, user) -> Optional.of(new StaffMember(user, user.value(), user + "@example.com")))
                .mail(mails::add)
                .links((tenant, plan) -> URI.create("https://crm.example.com/plans/" + plan))
                .files(DirectoryFileStore.in(folder))
                .hostTimeout(Duration.ofSeconds(2))
                .build();
        celine = planning.as(Actor.staff("celine", Role.ADMINISTRATOR));
        alice = planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
        bob = planning.as(Actor.staff("bob", Role.ACCOUNT_MANAGER));
        id = alice.plans().create(NewPlan.of(Client.of("acme", "Acme"), "Grow")).id();
        plan = alice.plan(id);
        plan.planning().edit(p -> p.addTask(task).addObjective(secret));
        plan.competitors().edit(c -> c.add(initech));
    }

    @Test
    void aProjectIsCreatedOnceAndFoundFromBothSides() {
        NewProject wish = NewProject.named("Rollout").during(LocalDate.of(2027, 1, 4), null);
        LinkedRecord project = plan.createProject(wish);

        assertThat(plan.createProject(wish)).isEqualTo(project);
        assertThat(plan.refreshRecords().changed()).isEmpty();
        assertThat(plan.linkedRecords().unread())
                .as("no records(...) are connected, and that is told")
                .containsOnlyKeys(RecordKind.PROJECT);
        assertThat(plan.projectWork())
                .extracting(ProjectWork::project)
                .as("what is done in it is known or told why not")
                .containsExactly(project);
        assertThat(alice.plansOf(RecordKind.PROJECT, project.recordId()))
                .extracting(AccountPlan::id)
                .containsExactly(id);
    }

    @Test
    void aTaskIsKeptTheSameOnBothSides() {
        LinkedRecord project = plan.createProject(NewProject.named("Rollout"));
        TaskLink link = plan.hostTasks().convert(task.id(), project.recordId());
        String hostTask = String.valueOf(link.hostTask());
        HostTask theirs = projectTasks.task(hostTask);

        projectTasks.edit(
                hostTask,
                now -> new HostTask(
                        now.id(), now.name(), "In Progress", now.deadline(), now.person(), theirs.changedAt()));
        planning.hostTasks(TenantId.DEFAULT).changed(hostTask);

        assertThat(plan.planning().get().task(task.id()).status()).isEqualTo(TaskStatus.IN_PROGRESS);
        assertThat(plan.hostTasks().links().find(task.id()).map(TaskLink::isLinked))
                .contains(true);
        assertThat(plan.hostTasks().links().find(task.id()).map(TaskLink::lost)).isEmpty();
        assertThat(plan.hostTasks().links().find(task.id()).map(TaskLink::problem))
                .isEmpty();
    }

    @Test
    void whoDidWhatIsToldInTheWordsOfTheScreens() {
        Instant monday = Instant.now().minus(1, ChronoUnit.DAYS);
        ActivityFilter telling =
                ActivityFilter.all().withoutSilentSections().from(monday).until(monday.plus(7, ChronoUnit.DAYS));
        List<ActivityEntry> page = plan.activity().latest(telling, 2);

        assertThat(plan.activity().sentences(page, Locale.ENGLISH).toString()).contains("was added to Tasks");
        ActivityCursor next =
                ActivityCursor.parse(page.get(page.size() - 1).cursor().toString());
        assertThat(plan.activity().latest(telling, 20, next))
                .extracting(ActivityEntry::section)
                .containsExactly("plan");
    }

    @Test
    void peopleCommentKeepFilesAndAreTold() throws IOException {
        bob.notificationPreferences().edit(p -> p.withDigest(DigestRhythm.WEEKLY));
        celine.notificationSettings().edit(s -> s.withReminderDays(5));
        celine.messageTemplates()
                .edit(
                        NotificationKind.MENTION,
                        Locale.ENGLISH,
                        t -> t.withSubject("{{actor.name}} needs you: {{plan.subject}}"));
        Comment question = plan.comments()
                .add(NewComment.of("Is the date firm?").mention("bob").about(Planning.SECTION, task.id()));
        bob.plan(id).comments().add(NewComment.of("Yes").answering(question.id()));
        PlanFile minutes =
                plan.files().upload("Minutes.txt", new ByteArrayInputStream("firm".getBytes(StandardCharsets.UTF_8)));
        plan.files().link("Board", "https://boards.example.com/acme");
        planning.jobs().run(Instant.now());

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InputStream in = plan.files().open(minutes.id())) {
            in.transferTo(out);
        }
        assertThat(out).hasToString("firm");
        assertThat(mails).extracting(Mail::subject).containsExactly("alice needs you: Grow");
        assertThat(mails).extracting(Mail::text).allMatch(text -> text.contains("https://crm.example.com/plans/" + id));
        assertThat(celine.messageTemplates()
                        .preview(NotificationKind.MENTION, Locale.ENGLISH)
                        .html())
                .contains("<a href=\"https://example.com/plans/AP-000123\">");
        assertThat(bob.notifications().latest(20).rows())
                .extracting(NotificationRow::subject)
                .containsExactly("alice needs you: Grow");
    }

    @Test
    void aClientSeesWhatIsSharedAndAsks() {
        celine.portalSettings().edit(s -> s.withOn(true));
        plan.sharing().show();
        plan.sharing().makeInternal(SharedPart.row(Planning.SECTION, Objective.TABLE, secret.id()));
        plan.sharing().share(SharedPart.row(Competitors.SECTION, Competitor.TABLE, initech.id()));
        assertThat(plan.sharing().lines()).isNotEmpty();

        Portal portal = planning.portal(Actor.client(ClientId.of("acme"), "carl"));
        PlanDocument seen = portal.plan(portal.plans(50).get(0).id());
        assertThat(seen).isEqualTo(plan.sharing().preview());
        assertThat(seen.section(Planning.SECTION).objectives()).isEmpty();
        assertThat(seen.section(Competitors.SECTION).competitors()).hasSize(1);

        portal.requestUpdate(id, "How does the rollout stand?");
        plan.updateRequests().handle(plan.updateRequests().open().get(0).id(), "Done by Friday");
        assertThat(portal.updateRequests(50))
                .extracting(asked -> asked.request().reply())
                .containsExactly("Done by Friday");
    }

    @Test
    void revenueIsToldInOneCurrency() {
        plan.details().edit(d -> d.withCurrency(Currency.getInstance("USD")).withRevenueNextYear(BigDecimal.TEN));
        RevenueInOneCurrency revenue =
                alice.revenue().in(Currency.getInstance("EUR"), PlanFilter.all(), Planned.AS_WRITTEN);

        assertThat(revenue.planned()).isEqualByComparingTo("12.50");
        assertThat(revenue.missing()).isEmpty();
    }
}
