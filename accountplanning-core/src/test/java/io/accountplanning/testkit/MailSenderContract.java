package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.notification.Mail;
import io.accountplanning.notification.MailSender;
import io.accountplanning.notification.NotificationContent;
import io.accountplanning.notification.NotificationId;
import io.accountplanning.notification.NotificationKind;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@link MailSender} promises. A host extends this in a test, with a mail server into whose mailboxes it can look. */
public abstract class MailSenderContract {

    private static final int THREADS = 8;

    /**
     * A mail as a mail program shows it.
     *
     * @param address whom it came to
     * @param subject decoded
     * @param text the plain text, decoded
     * @param html the HTML, decoded
     */
    public record Received(String address, String subject, String text, String html) {}

    /** For a host's test. */
    protected MailSenderContract() {}

    /** The sender under test. */
    protected abstract MailSender sender();

    /** The same sender for a mail server that is not there. */
    protected abstract MailSender senderWithoutServer();

    /** An address to which mail can be sent. */
    protected abstract String address();

    /** All mails that arrived so far, those of earlier tests or not. */
    protected abstract List<Received> received();

    @Test
    void aMailArrivesOnceAsItWasHandedOver() {
        String subject = "Fällig " + UUID.randomUUID() + " 日本語 עברית \uD83D\uDE80 " + "sehr lang ".repeat(12) + "!";
        String text = "Grüße\n.\nFrom here on\n" + "ein langer Absatz ".repeat(100) + "\nהסוף 終わり";
        String html = "<p>Grüße<br>.<br>" + "ein langer Absatz ".repeat(100) + "</p>";
        sender().send(mail(subject, text, html));

        List<Received> mails = of(subject);
        assertThat(mails)
                .as("a mail arrives once, with its subject in any script and of any length")
                .hasSize(1);
        Received mail = mails.get(0);
        assertThat(mail.address()).as("a mail comes to whom it is addressed").isEqualToIgnoringCase(address());
        assertThat(lines(mail.text()))
                .as("the plain text arrives as it was handed over")
                .isEqualTo(lines(text));
        assertThat(lines(mail.html()))
                .as("the HTML arrives as it was handed over")
                .isEqualTo(lines(html));
    }

    @Test
    void mailsOfSeveralThreadsArriveEach() {
        String run = UUID.randomUUID().toString();
        MailSender sender = sender();
        List<Together.Outcome<String>> outcomes = Together.run(THREADS, i -> {
            sender.send(mail(run + " " + i, "text " + i, "<p>" + i + "</p>"));
            return "sent";
        });

        assertThat(outcomes).as("several threads may hand over mails at once").allMatch(Together.Outcome::succeeded);
        assertThat(received().stream().filter(mail -> mail.subject().startsWith(run)))
                .as("mails that several threads hand over arrive each, with their own texts")
                .extracting(mail -> mail.subject() + ":" + mail.text().strip())
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, THREADS)
                        .mapToObj(i -> run + " " + i + ":text " + i)
                        .toList());
    }

    @Test
    void whatCannotBeHandedOverIsAFailure() {
        assertThatThrownBy(
                        () -> senderWithoutServer().send(mail("Nobody hears this", "text", "<p>text</p>")),
                        "a mail that cannot be handed over is a failure, so that it is tried again")
                .isInstanceOf(RuntimeException.class);
    }

    private List<Received> of(String subject) {
        return received().stream()
                .filter(mail -> mail.subject().equals(subject))
                .toList();
    }

    private Mail mail(String subject, String text, String html) {
        return new Mail(
                NotificationId.next(),
                TenantId.DEFAULT,
                NotificationKind.MENTION,
                UserId.of("bob"),
                address(),
                "Bob Müller",
                subject,
                text,
                html,
                Locale.FRANCE,
                new NotificationContent(null, UserId.of("alice"), "Look", List.of(), 0));
    }

    /** Mail ends lines in its own way, and puts one at the end. */
    private static String lines(String text) {
        return Stream.of(text.split("\\R")).map(String::stripTrailing).collect(Collectors.joining("\n"));
    }
}
