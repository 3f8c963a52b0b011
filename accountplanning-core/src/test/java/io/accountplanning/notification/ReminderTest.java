package io.accountplanning.notification;

import static io.accountplanning.notification.Office.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.error.InvalidException;
import io.accountplanning.job.JobReport;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.planning.Task;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReminderTest {

    private final Office office = new Office();
    private final PlanId plan = office.plan("Acme");

    @Test
    void thePersonInChargeIsRemindedThreeDaysBeforeOnceForEachTaskAndDeadline() {
        Task call = office.task(plan, "Call", "bob", TODAY.plusDays(3));
        office.task(plan, "Write", "bob", TODAY.plusDays(4));
        office.task(plan, "For nobody", null, TODAY);

        assertThat(office.reminders().done())
                .extracting(JobReport.Entry::toString)
                .containsExactly("AP-000001: bob is reminded of \"Call\", due 2027-03-13");
        assertThat(office.reminders().done()).isEmpty();

        office.alice
                .plan(plan)
                .planning()
                .edit(p -> p.editTask(call.id(), task -> task.withDeadline(TODAY.plusDays(2))));
        assertThat(office.reminders().done()).as("another deadline").hasSize(1);
        office.clock.advance(Duration.ofDays(1));
        assertThat(office.reminders().done())
                .extracting(JobReport.Entry::toString)
                .containsExactly("AP-000001: bob is reminded of \"Write\", due 2027-03-14");
    }

    @Test
    void whoTakesATaskOverIsRemindedTooOnceEach() {
        Task call = office.task(plan, "Call", "bob", TODAY.plusDays(3));
        office.reminders();

        handOver(call, "carol");
        assertThat(office.reminders().done())
                .extracting(JobReport.Entry::what)
                .containsExactly("carol is reminded of \"Call\", due 2027-03-13");
        handOver(call, "bob");
        assertThat(office.reminders().done()).as("bob knows").isEmpty();
    }

    private void handOver(Task task, String person) {
        office.alice.plan(plan).planning().edit(p -> p.editTask(task.id(), changed -> changed.withPic(person)));
    }

    @Test
    void aRunThatIsLateRemindsUntilTheDeadlineIsOver() {
        office.task(plan, "Call", "bob", TODAY.plusDays(3));
        office.task(plan, "Write", "bob", TODAY.plusDays(2));
        office.clock.advance(Duration.ofDays(3));

        assertThat(office.reminders().done())
                .extracting(JobReport.Entry::what)
                .containsExactly("bob is reminded of \"Call\", due 2027-03-13");
    }

    @Test
    void onlyOpenTasksOfPlansThatAreWorkedOnAreTold() {
        Task done = office.task(plan, "Done", "bob", TODAY);
        office.alice.plan(plan).planning().edit(p -> p.completeTask(done.id()));
        for (PlanStatus over : new PlanStatus[] {PlanStatus.COMPLETED, PlanStatus.ARCHIVED}) {
            PlanId ended = office.plan("Over");
            office.task(ended, "Left behind", "bob", TODAY);
            office.alice.plan(ended).details().edit(details -> details.withStatus(over));
        }
        PlanId deleted = office.plan("Deleted");
        office.task(deleted, "In the trash", "bob", TODAY);
        office.alice.plans().delete(deleted);

        assertThat(office.reminders().done()).isEmpty();
    }

    @Test
    void theDayIsToldInThePersonsTimeZone() {
        office.person("tokyo", null, ZoneId.of("Asia/Tokyo"), null);
        office.person("honolulu", null, ZoneId.of("Pacific/Honolulu"), null);
        office.alice.notificationSettings().edit(s -> s.withReminderDays(0));
        office.task(plan, "Early", "tokyo", TODAY.plusDays(1));
        office.task(plan, "Late", "honolulu", TODAY);

        office.clock.set(Instant.parse("2027-03-10T14:59:59Z"));
        assertThat(office.reminders().done())
                .extracting(JobReport.Entry::what)
                .containsExactly("honolulu is reminded of \"Late\", due 2027-03-10");
        office.clock.set(Instant.parse("2027-03-10T15:00:00Z"));
        assertThat(office.reminders().done())
                .extracting(JobReport.Entry::what)
                .containsExactly("tokyo is reminded of \"Early\", due 2027-03-11");
    }

    @Test
    void howManyDaysIsSetFromNoneToAYear() {
        office.task(plan, "Far", "bob", TODAY.plusDays(365));
        office.alice.notificationSettings().edit(s -> s.withoutReminders());
        assertThat(office.reminders())
                .isEqualTo(JobReport.nothing("reminders", office.reminders().tenant()));
        office.alice.notificationSettings().edit(s -> s.withReminderDays(365));
        assertThat(office.reminders().done()).hasSize(1);
        assertThatThrownBy(() -> office.alice.notificationSettings().edit(s -> s.withReminderDays(366)))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("reminderDays");
    }

    @Test
    void theReminderIsWrittenInThePersonsLanguage() {
        office.task(plan, "Call <b>Ann</b>", "bob", TODAY.plusDays(3));
        office.reminders();
        office.deliver();

        assertThat(office.mails).singleElement().satisfies(mail -> {
            assertThat(mail.address()).isEqualTo("bob@example.com");
            assertThat(mail.subject()).isEqualTo("Bientôt à échéance : Call <b>Ann</b> (13 mars 2027)");
            assertThat(mail.text())
                    .contains("Bonjour Bob,")
                    .contains("- Call <b>Ann</b>, échéance le 13 mars 2027 - AP-000001 Grow Acme");
            assertThat(mail.html()).contains("<li>Call &lt;b&gt;Ann&lt;/b&gt;, ");
            assertThat(mail.locale()).isEqualTo(Locale.FRANCE);
        });
        assertThat(office.notices)
                .singleElement()
                .satisfies(notice ->
                        assertThat(notice.id()).isEqualTo(office.mails.get(0).id()));
    }

    @Test
    void aDirectoryThatFailsForOnePersonHidesNobodyElse() {
        office.unknown = "eve";
        office.task(plan, "Write", "eve", TODAY);
        office.task(plan, "Call", "bob", TODAY);

        JobReport report = office.reminders();
        assertThat(report.done()).hasSize(1);
        assertThat(report.failed())
                .extracting(JobReport.Entry::toString)
                .containsExactly(
                        "AP-000001: reminding eve: StaffDirectory.find of the host failed for user eve: the directory is broken");
        office.unknown = "";
        assertThat(office.reminders().done()).hasSize(1);
    }
}
