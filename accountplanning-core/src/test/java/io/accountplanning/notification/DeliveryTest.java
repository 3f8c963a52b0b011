package io.accountplanning.notification;

import static io.accountplanning.notification.Office.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.AccountPlanning;
import io.accountplanning.comment.NewComment;
import io.accountplanning.job.JobReport;
import io.accountplanning.plan.PlanId;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    private final Office office = new Office();
    private final PlanId plan = office.plan("Acme");

    private void remind() {
        office.task(plan, "Call", "bob", TODAY.plusDays(3));
        office.reminders();
    }

    @Test
    void whatFailsIsTriedAgainLaterWithTheSameIdUntilItIsGivenUp() {
        remind();
        office.mailFails = new IllegalStateException("the mail server is down");

        List<Duration> pauses = List.of(
                Duration.ofMinutes(1),
                Duration.ofMinutes(5),
                Duration.ofMinutes(30),
                Duration.ofHours(2),
                Duration.ofHours(8));
        for (Duration pause : pauses) {
            assertThat(office.deliver().failed())
                    .extracting(JobReport.Entry::toString)
                    .containsExactly("AP-000001: task_reminder to bob: the mail server is down; tried again from "
                            + office.clock.instant().plus(pause) + " on");
            assertThat(office.deliver().counted()).as("not before it is time").isZero();
            office.clock.advance(pause);
        }
        assertThat(office.deliver().failed())
                .extracting(JobReport.Entry::what)
                .containsExactly("task_reminder to bob: the mail server is down; given up after try 6");
        assertThat(office.notices).as("what was told is not told again").hasSize(1);

        assertThat(office.alice.notifications().undelivered(10)).singleElement().satisfies(given -> {
            assertThat(given.delivery().mail()).isEqualTo(DeliveryState.FAILED);
            assertThat(given.delivery().host()).isEqualTo(DeliveryState.SENT);
            assertThat(given.delivery().problem()).isEqualTo("the mail server is down");
        });
        office.clock.advance(Duration.ofDays(30));
        assertThat(office.deliver().isComplete()).isTrue();
    }

    @Test
    void whatFailedIsSentWhenTheServerIsBack() {
        remind();
        office.mailFails = new IllegalStateException("down");
        office.bellFails = new IllegalStateException("broken");
        assertThat(office.deliver().failed())
                .singleElement()
                .satisfies(entry -> assertThat(entry.what()).contains("broken; down"));
        office.mailFails = null;
        office.bellFails = null;
        office.clock.advance(Duration.ofMinutes(1));

        assertThat(office.deliver().counted()).isEqualTo(1);
        assertThat(office.mails).hasSize(1);
        assertThat(office.notices).hasSize(1);
    }

    @Test
    void whoHasNoAddressIsNamedAndStillToldInTheHost() {
        office.task(plan, "Call", "carol", TODAY);
        office.reminders();

        assertThat(office.deliver().failed())
                .extracting(JobReport.Entry::what)
                .containsExactly(
                        "task_reminder to carol: carol has no address; maybe the host's directory lacks it?; given up after try 1");
        assertThat(office.notices).hasSize(1);
    }

    @Test
    void whatAKilledNodeHadClaimedIsDeliveredAgainWithTheSameId() {
        remind();
        class Killed extends Error {
            private static final long serialVersionUID = 1L;
        }
        Mail[] first = new Mail[1];
        office.dies = mail -> {
            first[0] = mail;
            throw new Killed();
        };
        assertThatThrownBy(office::deliver).isInstanceOf(Killed.class);
        office.dies = null;

        assertThat(office.deliver().counted()).as("claimed").isZero();
        office.clock.advance(Duration.ofMinutes(15));
        assertThat(office.deliver().counted()).isEqualTo(1);
        assertThat(office.mails).extracting(Mail::id).containsExactly(first[0].id());
    }

    @Test
    void ofSeveralNodesEachDeliversWhatTheOthersDoNot() throws Exception {
        IntStream.range(0, 100).forEach(i -> office.task(plan, "Task " + i, "bob", TODAY));
        office.reminders();
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            Callable<Long> node = () -> office.deliver().counted();
            long sent = 0;
            for (Future<Long> run : nodes.invokeAll(List.of(node, node, node, node))) {
                sent += run.get();
            }
            assertThat(sent).isEqualTo(100);
        } finally {
            nodes.shutdownNow();
        }
        assertThat(office.mails).extracting(Mail::id).hasSize(100).doesNotHaveDuplicates();
    }

    @Test
    void whatIsToldWithinAFailingChangeIsNeverTold() {
        PlanId plan = office.plan("Grow Acme");
        NewComment said = NewComment.of("Look").mention("bob");

        assertThatThrownBy(() -> office.storage.transact(office.tenant(), stores -> {
                    office.alice.plan(plan).comments().add(said);
                    throw new IllegalArgumentException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(office.deliver().counted()).isZero();

        office.alice.plan(plan).comments().add(said);
        assertThat(office.deliver().counted()).isEqualTo(1);
        assertThat(office.mails.get(0).subject()).startsWith("Alice vous a mentionné");
    }

    @Test
    void mailWithoutPeopleIsRefusedAtTheStart() {
        assertThatThrownBy(() -> AccountPlanning.builder().mail(mail -> {}).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("builder().staff(...)");
    }
}
