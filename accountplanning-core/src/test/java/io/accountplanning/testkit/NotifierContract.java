package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.notification.Notice;
import io.accountplanning.notification.NotificationContent;
import io.accountplanning.notification.NotificationId;
import io.accountplanning.notification.NotificationKind;
import io.accountplanning.notification.Notifier;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What {@link Notifier} promises. A host extends this in a test. */
public abstract class NotifierContract {

    private static final int THREADS = 8;

    /** For a host's test. */
    protected NotifierContract() {}

    /** The notifier under test. */
    protected abstract Notifier notifier();

    /** Somebody who can be told something. */
    protected abstract UserId somebody();

    /** Somebody else who can. */
    protected abstract UserId somebodyElse();

    /** The subjects of what the host shows that person, in any order, those of earlier tests or not. */
    protected abstract List<String> told(UserId person);

    @Test
    void onePersonIsTold() {
        String subject = "Fällig 日本語 " + UUID.randomUUID();
        notifier().tell(notice(NotificationId.next(), subject));

        assertThat(told(somebody())).as("the person is told, in any script").containsOnlyOnce(subject);
        assertThat(told(somebodyElse())).as("others are not told").doesNotContain(subject);
    }

    @Test
    void whatIsToldAgainIsShownOnce() {
        String subject = "Once " + UUID.randomUUID();
        NotificationId id = NotificationId.next();
        notifier().tell(notice(id, subject));
        notifier().tell(notice(id, subject));

        assertThat(told(somebody()))
                .as("what is told again under the same id is shown once")
                .containsOnlyOnce(subject);
    }

    @Test
    void whatSeveralThreadsTellIsShown() {
        String run = UUID.randomUUID().toString();
        Notifier notifier = notifier();
        List<Together.Outcome<String>> outcomes = Together.run(THREADS, i -> {
            notifier.tell(notice(NotificationId.next(), run + " " + i));
            return "told";
        });

        assertThat(outcomes).as("several threads may tell something at once").allMatch(Together.Outcome::succeeded);
        assertThat(told(somebody()))
                .as("what several threads tell is shown")
                .containsAll(
                        IntStream.range(0, THREADS).mapToObj(i -> run + " " + i).toList());
    }

    private Notice notice(NotificationId id, String subject) {
        return new Notice(
                id,
                TenantId.DEFAULT,
                NotificationKind.MENTION,
                somebody(),
                subject,
                "Somebody said something",
                new NotificationContent(null, somebodyElse(), "Look", List.of(), 0));
    }
}
