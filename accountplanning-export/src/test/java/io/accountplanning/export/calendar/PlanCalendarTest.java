package io.accountplanning.export.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VTodo;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.error.InvalidException;
import io.accountplanning.export.calendar.PlanCalendar.TaskForm;
import io.accountplanning.export.pdf.SamplePlan;
import io.accountplanning.export.report.PlanReport;
import io.accountplanning.goal.Goal;
import io.accountplanning.host.UserId;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Priority;
import io.accountplanning.planning.Task;
import io.accountplanning.planning.TaskStatus;
import io.accountplanning.review.BusinessReview;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PlanCalendarTest {

    private static final LocalDate DEADLINE = LocalDate.of(2027, 3, 31);

    @Test
    void deadlinesGoalsReviewsAndTheEndOfThePeriodAreDaysOfIt() {
        ICalendar calendar = read(PlanCalendar.of(report(plan())));

        assertThat(calendar.getEvents())
                .extracting(event -> event.getSummary().getValue(), PlanCalendarTest::day, PlanCalendarTest::end)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Send the offer – Acme, Inc.; Paris", "20270331", "20270401"),
                        org.assertj.core.groups.Tuple.tuple(
                                "Goal due: Seats – Acme, Inc.; Paris", "20270601", "20270602"),
                        org.assertj.core.groups.Tuple.tuple(
                                "Spring review – Acme, Inc.; Paris", "20270420", "20270421"),
                        org.assertj.core.groups.Tuple.tuple(
                                "Period of the plan ends: Grow – Acme, Inc.; Paris", "20270630", "20270701"));
        assertThat(calendar.getEvents())
                .allSatisfy(event ->
                        assertThat(event.getDateStart().getValue().hasTime()).isFalse());
        assertThat(calendar.getEvents().get(0).getDescription().getValue())
                .contains("AP-000001 · Grow", "Status: In progress", "Person in charge: Bob Østergaard");
        assertThat(calendar.getEvents().get(0).getCategories().get(0).getValues())
                .containsExactly("Task", "Acme, Inc.; Paris");
    }

    @Test
    void textsAreEscapedAsTheStandardSays() {
        assertThat(unfolded(text(PlanCalendar.of(report(plan())))))
                .contains("SUMMARY:Send the offer – Acme\\, Inc.\\; Paris\r\n")
                .contains("CATEGORIES:Task,Acme\\, Inc.\\; Paris\r\n");
    }

    @Test
    void aStrictReaderFindsNothingWrong() {
        PlanCalendar calendar = PlanCalendar.of(report(plan()))
                .links(id -> URI.create("https://crm.example.com/plans/" + id))
                .organizer("Plans \"of\" Acme", "plans@example.com")
                .completedToo();

        for (TaskForm form : TaskForm.values()) {
            // The reader knows IN-PROCESS by another name than RFC 5545, section 3.8.1.11.
            assertThat(read(calendar.tasksAs(form))
                            .validate(biweekly.ICalVersion.V2_0)
                            .toString()
                            .lines()
                            .filter(finding -> !finding.contains("\"IN-PROCESS\"")))
                    .isEmpty();
        }
    }

    @Test
    void tasksCanBeToDosWithStatusAndPriority() {
        ICalendar calendar =
                read(PlanCalendar.of(report(plan())).tasksAs(TaskForm.TODO).completedToo());
        VTodo open = calendar.getTodos().get(0);
        VTodo done = calendar.getTodos().get(1);

        assertThat(open.getStatus().getValue()).isEqualTo("IN-PROCESS");
        assertThat(open.getPriority().getValue()).isEqualTo(1);
        assertThat(open.getPercentComplete()).isNull();
        assertThat(open.getDateDue().getValue().hasTime()).isFalse();
        assertThat(done.getStatus().getValue()).isEqualTo("COMPLETED");
        assertThat(done.getPercentComplete().getValue()).isEqualTo(100);
        assertThat(done.getCompleted()).isNull();
        assertThat(done.getSummary().getValue()).startsWith("Done: Collect the figures");
        assertThat(calendar.getEvents()).hasSize(3);
    }

    @Test
    void theCalendarOfAPersonHasOnlyTheirTasks() {
        PlanCalendar all = PlanCalendar.of(report(plan()));

        assertThat(read(all.tasksOf(UserId.of("bob"))).getEvents()).hasSize(4);
        assertThat(read(all.tasksOf(UserId.of("alice"))).getEvents()).hasSize(3);
    }

    @Test
    void anEntryKeepsItsUidAndItsSequenceGrowsWithEveryChange() {
        PlanWorkspace plan = plan();
        VEvent before = task(plan);
        plan.planning().edit(p -> moved(p, DEADLINE.plusDays(1)));
        VEvent moved = task(plan);
        plan.details().edit(d -> d.withSubject("Grow more"));
        VEvent renamed = task(plan);

        assertThat(moved.getUid()).isEqualTo(before.getUid());
        assertThat(moved.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
        assertThat(renamed.getSequence().getValue())
                .isGreaterThan(moved.getSequence().getValue());
        assertThat(day(moved)).isEqualTo("20270401");
        assertThat(before.getDateTimeStamp().getValue()).isEqualTo(java.util.Date.from(SamplePlan.NOW));
    }

    @Test
    void aFeedOfSeveralPlansIsNamedAndToldWhenToComeBack() {
        String text = text(PlanCalendar.of(List.of(report(plan()), report(plan())))
                .name("Deadlines, mine")
                .refreshEvery(Duration.ofMinutes(90)));

        assertThat(text)
                .contains("\r\nNAME:Deadlines\\, mine\r\n")
                .contains("\r\nX-WR-CALNAME:Deadlines\\, mine\r\n")
                .contains("\r\nREFRESH-INTERVAL;VALUE=DURATION:PT1H30M\r\n")
                .contains("\r\nMETHOD:PUBLISH\r\n");
        assertThat(read(text).getEvents()).hasSize(8);
        assertThat(read(text).getEvents().stream().map(event -> event.getUid().getValue()))
                .doesNotHaveDuplicates();
        assertThat(text(PlanCalendar.of(List.of())))
                .contains("NAME:Account plans")
                .endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void inFrenchItSpeaksFrench() {
        String text = text(PlanCalendar.of(report(plan()).locale(Locale.FRANCE)));

        assertThat(unfolded(text))
                .contains("Revue d’affaires", "But à atteindre", "Statut\u00a0: En cours", "Fin de la période du plan");
    }

    @Test
    void nobodysAddressAndNoBareIdIsInIt() {
        PlanWorkspace plan = plan();
        plan.planning().edit(p -> p.editTask(p.tasks().get(0).id(), task -> task.withPic("ann@example.com")));

        assertThat(unfolded(text(PlanCalendar.of(report(plan))))).doesNotContain("@example.com", "ORGANIZER", "mailto");
    }

    @Test
    void whatIsInternalIsNotInTheCalendarOfAClient() {
        PlanWorkspace plan = plan();
        plan.sharing()
                .makeInternal(io.accountplanning.sharing.SharedPart.row(
                        Planning.SECTION,
                        Task.TABLE,
                        plan.planning().get().tasks().get(0).id()));

        assertThat(text(PlanCalendar.of(report(plan).forClient())))
                .contains("Spring review")
                .doesNotContain("Send the offer");
    }

    @Test
    void badChoicesAreRefused() {
        PlanCalendar calendar = PlanCalendar.of(report(plan()));

        assertThatThrownBy(() -> calendar.refreshEvery(Duration.ofSeconds(59))).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> calendar.organizer("x", "a@b\r\nATTENDEE:x")).isInstanceOf(InvalidException.class);
    }

    private static PlanWorkspace plan() {
        PlanWorkspace plan = SamplePlan.empty("Acme, Inc.; Paris", "Grow");
        plan.planning()
                .edit(p -> p.addTask(Task.of("Send the offer")
                                .withPic("bob")
                                .withDeadline(DEADLINE)
                                .withPriority(Priority.URGENT)
                                .withStatus(TaskStatus.IN_PROGRESS))
                        .addTask(Task.of("Collect the figures")
                                .withDeadline(DEADLINE)
                                .withStatus(TaskStatus.COMPLETE))
                        .addTask(Task.of("Some day")));
        plan.goals()
                .edit(g -> g.add(Goal.of("Seats", BigDecimal.TEN).withDueDate(LocalDate.of(2027, 6, 1)))
                        .add(Goal.of("Whenever", BigDecimal.TEN)));
        plan.reviews().edit(r -> r.add(BusinessReview.planned(LocalDate.of(2027, 4, 20), "Spring review")));
        return plan;
    }

    private static Planning moved(Planning planning, LocalDate day) {
        return planning.editTask(planning.tasks().get(0).id(), task -> task.withDeadline(day));
    }

    private static PlanReport report(PlanWorkspace plan) {
        return PlanReport.of(plan.document())
                .people(SamplePlan.staff())
                .madeAt(SamplePlan.NOW, ZoneId.of("America/Los_Angeles"));
    }

    private static VEvent task(PlanWorkspace plan) {
        return read(PlanCalendar.of(report(plan))).getEvents().get(0);
    }

    private static String day(VEvent event) {
        return raw(event.getDateStart().getValue());
    }

    private static String end(VEvent event) {
        return raw(event.getDateEnd().getValue());
    }

    private static String raw(biweekly.util.ICalDate date) {
        var parts = date.getRawComponents();
        return String.format(Locale.ROOT, "%04d%02d%02d", parts.getYear(), parts.getMonth(), parts.getDate());
    }

    private static String text(PlanCalendar calendar) {
        return new String(calendar.bytes(), StandardCharsets.UTF_8);
    }

    private static String unfolded(String text) {
        return text.replace("\r\n ", "");
    }

    private static ICalendar read(PlanCalendar calendar) {
        return read(text(calendar));
    }

    private static ICalendar read(String text) {
        List<List<biweekly.io.ParseWarning>> warnings = new java.util.ArrayList<>();
        ICalendar calendar = Biweekly.parse(text).warnings(warnings).first();
        assertThat(warnings).allSatisfy(some -> assertThat(some).isEmpty());
        return calendar;
    }
}
