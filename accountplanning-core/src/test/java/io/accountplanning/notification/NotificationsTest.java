package io.accountplanning.notification;

import static io.accountplanning.notification.Office.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.comment.Comment;
import io.accountplanning.comment.CommentsTab;
import io.accountplanning.comment.NewComment;
import io.accountplanning.error.AccessDeniedException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.host.ClientId;
import io.accountplanning.host.UserId;
import io.accountplanning.job.JobReport;
import io.accountplanning.mergefield.MergeReader;
import io.accountplanning.mergefield.MergeTemplate;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.tasklist.TaskFilter;
import io.accountplanning.team.TeamMember;
import io.accountplanning.text.RichText;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NotificationsTest {

    private final Office office = new Office();
    private final PlanId plan = office.plan("Acme");

    @Test
    void everybodyHasAListOfTheirOwn() {
        IntStream.range(0, 3).forEach(i -> office.task(plan, "Task " + i, "bob", TODAY));
        office.reminders();
        Notifications bobs = office.as("bob", Role.TEAM_MEMBER).notifications();

        NotificationPage first = bobs.latest(2);
        assertThat(first.rows())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.subject()).startsWith("Bientôt à échéance"));
        NotificationCursor cursor = NotificationCursor.parse(String.valueOf(first.nextCursor()));
        assertThat(bobs.latest(2, cursor).rows()).hasSize(1);
        assertThat(bobs.latest(2, cursor).nextCursor()).isNull();

        NotificationId id = first.rows().get(0).id();
        office.alice.notifications().markRead(id);
        assertThat(bobs.countUnread()).isEqualTo(3);
        bobs.markRead(id);
        assertThat(bobs.countUnread()).isEqualTo(2);
        assertThat(bobs.unread(5).rows()).extracting(NotificationRow::id).doesNotContain(id);
        bobs.markAllRead();
        assertThat(bobs.countUnread()).isZero();
        assertThat(office.alice.notifications().latest(5).rows()).isEmpty();
    }

    @Test
    void everybodyChoosesWhatTheyAreToldAndHow() {
        NotificationPreferencesTab bobs = office.as("bob", Role.TEAM_MEMBER).notificationPreferences();
        bobs.edit(p -> p.withMail(NotificationKind.TASK_REMINDER, false));
        office.task(plan, "Call", "bob", TODAY);
        office.reminders();
        office.deliver();
        assertThat(office.mails).isEmpty();
        assertThat(office.notices).hasSize(1);

        bobs.edit(
                p -> p.withMail(NotificationKind.TASK_REMINDER, true).withHost(NotificationKind.TASK_REMINDER, false));
        office.task(plan, "Write", "bob", TODAY);
        office.reminders();
        office.deliver();
        assertThat(office.mails).hasSize(1);
        assertThat(office.notices).hasSize(1);
        assertThat(office.as("bob").notifications().latest(5).rows()).hasSize(1);

        bobs.edit(p -> p.withMail(NotificationKind.TASK_REMINDER, false));
        office.task(plan, "Meet", "bob", TODAY);
        assertThat(office.reminders().done()).isEmpty();
        assertThat(office.alice.notificationPreferences().state().value())
                .isEqualTo(NotificationPreferences.defaults());
    }

    @Test
    void theDigestComesInTheRhythmThatThePersonChose() {
        office.task(plan, "Call", "bob", TODAY.minusDays(1));
        office.task(plan, "Write", "bob", TODAY.minusDays(2));
        office.task(plan, "Meet", "carol", TODAY.minusDays(2));
        assertThat(office.digests().done()).as("off").isEmpty();
        office.as("bob").notificationPreferences().edit(p -> p.withDigest(DigestRhythm.DAILY));
        office.as("alice").notificationPreferences().edit(p -> p.withDigest(DigestRhythm.DAILY));
        office.as("carol").notificationPreferences().edit(p -> p.withDigest(DigestRhythm.WEEKLY));

        assertThat(office.digests().done())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        "AP-000001: bob is told of 2 overdue tasks", "AP-000001: carol is told of 1 overdue task");
        assertThat(office.digests().done()).isEmpty();
        office.clock.set(Instant.parse("2027-03-10T23:30:00Z")); // tomorrow in Paris
        assertThat(office.digests().done()).hasSize(1);
        office.clock.set(Instant.parse("2027-03-15T00:00:00Z")); // Monday
        assertThat(office.digests().done()).as("carol's was on Wednesday").hasSize(1);
        office.clock.set(Instant.parse("2027-03-16T00:00:00Z"));
        assertThat(office.digests().done()).as("six days later").hasSize(2);
        office.clock.set(Instant.parse("2027-03-21T23:59:59Z"));
        assertThat(office.digests().done()).as("the week is over").hasSize(1);
        office.clock.set(Instant.parse("2027-03-22T00:00:00Z"));
        assertThat(office.digests().done())
                .as("the next Monday")
                .extracting(Object::toString)
                .anyMatch(line -> line.contains("carol"));
    }

    @Test
    void whatIsAboutSeveralPlansStandsUnderNone() {
        office.task(plan, "Call", "carol", TODAY.minusDays(1));
        office.task(office.plan("Beta"), "Write", "carol", TODAY.minusDays(2));
        office.as("carol").notificationPreferences().edit(p -> p.withDigest(DigestRhythm.DAILY));
        office.alice
                .messageTemplates()
                .edit(NotificationKind.OVERDUE_DIGEST, Locale.ENGLISH, t -> t.withSubject("[{{plan.number}}]"));

        assertThat(office.digests().done()).containsExactly(JobReport.Entry.of("carol is told of 2 overdue tasks"));
        assertThat(office.deliver().failed())
                .singleElement()
                .satisfies(entry -> assertThat(entry.plan()).isNull())
                .satisfies(entry ->
                        assertThat(entry.toString()).startsWith("overdue_digest to carol: carol has no address"));
        assertThat(office.notices).extracting(Notice::subject).containsExactly("[]");
    }

    @Test
    void oneTaskIsOne() {
        office.task(plan, "Call", "bob", TODAY.minusDays(1));
        office.task(plan, "Write", "dave", TODAY.minusDays(1));
        office.person("dave", "dave@example.com", null, null);
        office.alice.notifyAssignees(TaskFilter.all());
        office.deliver();

        assertThat(office.mails)
                .extracting(Mail::subject)
                .containsExactlyInAnyOrder("1 tâche en retard", "1 overdue task");
        assertThat(office.mails)
                .extracting(Mail::text)
                .anyMatch(text -> text.contains("Alice asks you to look at your overdue task:"))
                .anyMatch(text -> text.contains("Alice vous demande de regarder votre tâche en retard :"));
    }

    @Test
    void whoAsksIsNotWrittenTo() {
        office.task(plan, "Call", "bob", TODAY.minusDays(1));
        office.task(plan, "Write", "alice", TODAY.minusDays(1));

        AssigneesNotified result = office.alice.notifyAssignees(TaskFilter.all());

        assertThat(result.told()).extracting(AssigneesNotified.Assignee::name).containsExactly("Bob");
        assertThat(result.unwilling()).isEmpty();
        office.deliver();
        assertThat(office.mails).extracting(Mail::recipient).containsExactly(UserId.of("bob"));
    }

    @Test
    void peopleInChargeGetOneMessageWithAllTheirOverdueTasksThatTheCallerSees() {
        PlanId hidden = office.plan("Hidden");
        office.task(plan, "Call", "bob", TODAY.minusDays(1));
        office.task(plan, "Write", "bob", TODAY.minusDays(2));
        office.task(plan, "Not yet", "bob", TODAY);
        office.task(plan, "Meet", "carol", TODAY.minusDays(2));
        office.alice
                .plan(plan)
                .team()
                .edit(team -> team.addToCompanyTeam(TeamMember.of("Erin").withHostId(UserId.of("erin"))));
        office.task(plan, "Nobody's", null, TODAY.minusDays(2));
        office.task(hidden, "Secret", "bob", TODAY.minusDays(2));
        office.task(plan, "Paint", "dave", TODAY.minusDays(2));
        office.as("dave")
                .notificationPreferences()
                .edit(p -> p.withMail(NotificationKind.OVERDUE_TASKS, false)
                        .withHost(NotificationKind.OVERDUE_TASKS, false));

        AssigneesNotified result = office.as("erin", Role.TEAM_MEMBER).notifyAssignees(TaskFilter.all());

        assertThat(result.told())
                .extracting(a -> a.name() + " " + a.tasks())
                .containsExactlyInAnyOrder("Bob 2", "Carol 1");
        assertThat(result.withoutAddress())
                .extracting(AssigneesNotified.Assignee::user)
                .containsExactly(UserId.of("carol"));
        assertThat(result.unwilling())
                .extracting(AssigneesNotified.Assignee::user)
                .containsExactly(UserId.of("dave"));
        assertThat(result.unassigned()).isEqualTo(1);
        office.deliver();
        assertThat(office.mails).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("2 tâches en retard");
            assertThat(mail.text())
                    .contains("erin vous demande", "- Write, échéance le 8 mars 2027", "- Call, ")
                    .doesNotContain("Secret", "Not yet");
        });
        assertThatThrownBy(() -> office.as("eve", Role.VIEWER).notifyAssignees(TaskFilter.all()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void ofManyTasksTheFirstHundredAreTold() {
        office.alice.plan(plan).planning().edit(p -> {
            Planning filled = p;
            for (int i = 0; i < 620; i++) {
                filled = filled.addTask(Task.of("Task " + i).withPic("bob").withDeadline(TODAY.minusDays(1)));
            }
            return filled;
        });
        assertThat(office.alice.notifyAssignees(TaskFilter.all()).told())
                .extracting(AssigneesNotified.Assignee::tasks)
                .containsExactly(620);
        office.deliver();
        assertThat(office.mails.get(0).text().lines().filter(line -> line.startsWith("- ")))
                .hasSize(100);
        assertThat(office.mails.get(0).text()).contains("et 520 de plus");
    }

    @Test
    void approvalsAreToldToThoseWhomTheyConcern() {
        office.as("bob", Role.MANAGER).plan(plan).approval().request("Please <look>");
        assertThat(kinds())
                .as("no approver is known, so the owner")
                .containsExactly(Map.entry("alice", "approval_requested"));
        office.alice.plan(plan).approval().refuse("Too thin");
        assertThat(kinds()).containsExactly(Map.entry("bob", "approval_refused"));

        office.approvers.add(UserId.of("dave"));
        office.alice.plan(plan).approval().request(null);
        assertThat(kinds()).containsExactly(Map.entry("dave", "approval_requested"));
        office.as("dave", Role.MANAGER).plan(plan).approval().approve("Fine");
        assertThat(kinds()).as("once, though she asked and owns").containsExactly(Map.entry("alice", "plan_approved"));
        assertThat(office.mails.get(0).html()).contains("<blockquote>Please &lt;look&gt;</blockquote>");
    }

    @Test
    void whoIsMentionedInACommentIsToldOnce() {
        Comment comment = office.alice
                .plan(plan)
                .comments()
                .add(NewComment.of("Look").mention("bob").mention("alice"));
        assertThat(kinds()).as("nobody is told what they said themselves").containsExactly(Map.entry("bob", "mention"));
        assertThat(office.mails.get(0).text()).contains("Alice", "Look");

        office.alice
                .plan(plan)
                .comments()
                .edit(comment.id(), RichText.ofPlain("Look again"), List.of(UserId.of("bob"), UserId.of("dave")));
        assertThat(kinds())
                .as("an edit tells those whom it mentions first")
                .containsExactly(Map.entry("dave", "mention"));
        office.alice.plan(plan).comments().add("I mean it");
        office.alice.plan(plan).comments().remove(comment.id());
        assertThat(kinds()).isEmpty();
    }

    @Test
    void aClientWhoAsksForAnUpdateIsToldToTheOwnerAndTheTeam() {
        office.alice.portalSettings().edit(settings -> settings.withOn(true));
        office.alice.plan(plan).sharing().show();
        office.alice
                .plan(plan)
                .team()
                .edit(team -> team.addToCompanyTeam(TeamMember.of("Bob").withHostId(UserId.of("bob")))
                        .addToCompanyTeam(TeamMember.of("Known to nobody"))
                        .addToCompanyTeam(TeamMember.of("Alice").withHostId(UserId.of("alice"))));

        office.planning
                .portal(Actor.client(ClientId.of("Acme"), "carl"))
                .requestUpdate(plan, "How does the rollout stand?");

        assertThat(kinds())
                .containsExactlyInAnyOrder(Map.entry("alice", "update_request"), Map.entry("bob", "update_request"));
        assertThat(office.mails).extracting(Mail::subject).anyMatch(s -> s.startsWith("Acme asks for an update: AP-"));
        assertThat(office.mails).allMatch(mail -> mail.text().contains("How does the rollout stand?"));
        office.alice
                .plan(plan)
                .updateRequests()
                .handle(office.alice.plan(plan).updateRequests().open().get(0).id(), "By Friday");
        assertThat(kinds()).as("who handles it need not be told").isEmpty();
    }

    private List<Map.Entry<String, String>> kinds() {
        int before = office.notices.size();
        office.deliver();
        return office.notices.subList(before, office.notices.size()).stream()
                .map(notice ->
                        Map.entry(notice.recipient().value(), notice.kind().key()))
                .toList();
    }

    @Test
    void aMentionIsMailedInTodaysWords() {
        CommentsTab comments = office.alice.plan(plan).comments();
        Comment changed = comments.add(NewComment.of("Bob is late").mention("bob"));
        Comment gone = comments.add(NewComment.of("Bob is ill").mention("bob"));
        Comment noMore = comments.add(NewComment.of("Ask Bob").mention("bob"));
        comments.edit(changed.id(), RichText.ofPlain("Are you on time?"), List.of(UserId.of("bob")));
        comments.remove(gone.id());
        comments.edit(noMore.id(), RichText.ofPlain("Ask Dave"), List.of());

        JobReport report = office.deliver();

        assertThat(report.isComplete()).isTrue();
        assertThat(report.counted()).isEqualTo(1);
        assertThat(office.mails).singleElement().satisfies(mail -> {
            assertThat(mail.text()).contains("Are you on time?").doesNotContain("late");
            assertThat(mail.content().text()).isEqualTo("Are you on time?");
            assertThat(mail.recipient()).isEqualTo(UserId.of("bob"));
        });
        assertThat(office.notices).hasSize(1);
        assertThat(office.deliver().counted()).as("nothing is left").isZero();
    }

    @Test
    void aPurgedPlanTakesWhatWasToldOfItAlong() {
        office.task(plan, "Call", "bob", TODAY);
        office.reminders();
        office.alice.plans().delete(plan);
        office.clock.advance(Duration.ofDays(31));
        office.planning.jobs().purge(office.clock.instant());

        assertThat(office.as("bob").notifications().latest(5).rows()).isEmpty();
        assertThat(office.deliver().counted()).isZero();
    }

    @Test
    void anAdministratorWritesOtherMessagesForEachLanguage() {
        MessageTemplates templates = office.alice.messageTemplates();
        NotificationKind kind = NotificationKind.TASK_REMINDER;
        assertThat(templates.state(kind, Locale.FRANCE).version()).isZero();
        assertThat(templates.preview(kind, Locale.FRANCE).subject()).startsWith("Bientôt à échéance : ");
        assertThat(templates.preview(kind, Locale.GERMANY).subject())
                .as("back to English")
                .startsWith("Due soon: ");

        templates.edit(kind, Locale.FRENCH, t -> t.withSubject("Vite, {{recipient.name}}\u00a0!"));
        office.task(plan, "Call", "bob", TODAY);
        office.reminders();
        office.deliver();
        assertThat(office.mails.get(0).subject()).isEqualTo("Vite, Bob\u00a0!");
        assertThat(templates.state(kind, Locale.FRENCH).version()).isEqualTo(1);

        templates.reset(kind, Locale.FRENCH);
        templates.reset(kind, Locale.FRENCH);
        assertThat(templates.state(kind, Locale.FRENCH).version()).isZero();
    }

    @Test
    void aTemplateThatNamesAnUnknownFieldIsNotKept() {
        MessageTemplates templates = office.alice.messageTemplates();
        assertThatThrownBy(() -> templates.edit(
                        NotificationKind.MENTION,
                        Locale.ENGLISH,
                        t -> t.withSubject(" ")
                                .withText("a\n{{plan.subjekt}}")
                                .withHtml("<a href='{{plan.subject}}'>x</a>")))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("subject: is required")
                .hasMessageContaining(
                        "text: line 2, column 1: there is no field plan.subjekt; the nearest is plan.subject")
                .hasMessageContaining("html: line 1, column 10: a field stands between tags");
        assertThat(templates.state(NotificationKind.MENTION, Locale.ENGLISH).version())
                .isZero();
    }

    @Test
    void everyBundledMessageIsSoundInEveryLanguage() {
        MessageTemplates templates = office.alice.messageTemplates();
        for (NotificationKind kind : NotificationKind.values()) {
            for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.FRENCH}) {
                Message message =
                        templates.preview(kind, templates.state(kind, locale).value(), locale);
                assertThat(message.subject()).isNotBlank().doesNotContain("{{");
                assertThat(message.text()).contains("Bob").doesNotContain("{{");
                assertThat(message.html()).contains("Bob").doesNotContain("{{", "<Acme>");
            }
        }
    }

    @Test
    void aPreviewIsLikeTheRealThing() {
        MessageTemplates templates = office.alice.messageTemplates();

        assertThat(templates
                        .preview(NotificationKind.TASK_REMINDER, Locale.ENGLISH)
                        .subject())
                .isEqualTo("Due soon: Book the business review (Apr 1, 2027)");
        assertThat(templates
                        .preview(NotificationKind.TASK_REMINDER, Locale.ENGLISH)
                        .text())
                .doesNotContain("more");
        assertThat(templates
                        .preview(NotificationKind.OVERDUE_DIGEST, Locale.ENGLISH)
                        .subject())
                .isEqualTo("2 overdue tasks");
        assertThat(templates
                        .preview(NotificationKind.UPDATE_REQUEST, Locale.ENGLISH)
                        .text())
                .contains("Carl asks for an update on", "How does the rollout stand?");
        assertThat(templates
                        .preview(NotificationKind.PLAN_APPROVED, Locale.FRENCH)
                        .text())
                .doesNotContain("https://");
    }

    @Test
    void aHostFillsInItsOwnTemplates() {
        office.task(plan, "Call", "bob", TODAY);
        MergeTemplate<PlanDocument> template = MergeTemplate.text(
                "{{plan.subject}} of {{plan.owner}}: {{#each openTasks}}{{task.action}} by {{task.pic}}, {{task.deadline | date}}{{/each}}",
                office.alice.mergeFields());

        assertThat(template.render(office.alice.plan(plan).document(), MergeReader.of(Locale.UK, ZoneOffset.UTC)))
                .isEqualTo("Grow Acme of Alice: Call by Bob, 10 Mar 2027");
    }
}
