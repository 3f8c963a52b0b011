package io.accountplanning.samples.quickstart.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import io.accountplanning.AccountPlanning;
import io.accountplanning.Workspace;
import io.accountplanning.host.Client;
import io.accountplanning.host.StaffMember;
import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.job.JobReport;
import io.accountplanning.notification.Mail;
import io.accountplanning.notification.MailSender;
import io.accountplanning.notification.NotificationContent;
import io.accountplanning.notification.NotificationId;
import io.accountplanning.notification.NotificationKind;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.planning.Task;
import io.accountplanning.testkit.MailSenderContract;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Against a real SMTP server. */
class SmtpMailSenderTest {

    /** What the library's port promises, with every subject and text that the suite thinks of. */
    @Nested
    class Port extends MailSenderContract {
        @Override
        protected MailSender sender() {
            return SmtpMailSenderTest.sender();
        }

        @Override
        protected MailSender senderWithoutServer() {
            try {
                return SmtpMailSender.of("127.0.0.1", freePort(), "plans@example.com");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        protected String address() {
            return "bob@example.com";
        }

        @Override
        protected List<Received> received() {
            return Stream.of(SERVER.getReceivedMessages())
                    .map(SmtpMailSenderTest::received)
                    .toList();
        }
    }

    private static MailSenderContract.Received received(MimeMessage mail) {
        try {
            MimeMultipart bodies = (MimeMultipart) mail.getContent();
            InternetAddress recipient = (InternetAddress) mail.getAllRecipients()[0];
            return new MailSenderContract.Received(
                    recipient.getAddress(),
                    mail.getSubject(),
                    bodies.getBodyPart(0).getContent().toString(),
                    bodies.getBodyPart(1).getContent().toString());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @RegisterExtension
    static final GreenMailExtension SERVER =
            new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort()).withPerMethodLifecycle(true);

    private static SmtpMailSender sender() {
        return SmtpMailSender.of("127.0.0.1", SERVER.getSmtp().getPort(), "plans@example.com");
    }

    private static Mail mail(String address, String name, String subject) {
        return new Mail(
                NotificationId.next(),
                TenantId.DEFAULT,
                NotificationKind.MENTION,
                UserId.of("bob"),
                address,
                name,
                subject,
                "Grüße\n日本",
                "<p>Grüße<br>日本</p>",
                Locale.FRANCE,
                new NotificationContent(null, null, "Grüße", List.of(), 0));
    }

    @Test
    void aMailHasItsSubjectInAnyScriptAndBothBodies() throws Exception {
        Mail mail = mail("bob@example.com", "Bob Müller, \uD83D\uDE80", "Bientôt à échéance \uD83D\uDE80 日本");
        sender().send(mail);

        MimeMessage received = SERVER.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo(mail.subject());
        assertThat(received.getMessageID()).isEqualTo("<" + mail.id() + "@example.com>");
        assertThat(received.getAllRecipients()).hasSize(1);
        assertThat(received.getRecipients(Message.RecipientType.TO)[0].toString())
                .contains("<bob@example.com>");
        MimeMultipart bodies = (MimeMultipart) received.getContent();
        assertThat(bodies.getContentType()).startsWith("multipart/alternative");
        assertThat(bodies.getBodyPart(0).getContent().toString().replace("\r\n", "\n"))
                .isEqualTo(mail.text());
        assertThat(bodies.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(bodies.getBodyPart(1).getContent()).isEqualTo(mail.html());
    }

    @Test
    void nobodyBeginsAnotherHeader() throws Exception {
        sender().send(mail(
                "bob@example.com", "Bob\r\nBcc: eve@example.com", "Look\r\nBcc: eve@example.com\r\n\r\nbody"));
        assertThat(SERVER.getReceivedMessages()).singleElement().satisfies(received -> {
            assertThat(received.getHeader("Bcc")).isNull();
            assertThat(received.getAllRecipients()).hasSize(1);
        });
        for (String address : new String[] {
            "bob@example.com\r\nBcc: eve@example.com", "bob@example.com, eve@example.com", "Bob <bob@example.com>"
        }) {
            assertThatThrownBy(() -> sender().send(mail(address, "Bob", "Look")))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whatCouldNotBeSentIsSentWhenTheServerIsBack() throws Exception {
        int port = freePort();
        Instant now = Instant.now();
        AccountPlanning planning = withBobsTaskDue(port, now);

        assertThat(notifications(planning, now).failed())
                .singleElement()
                .satisfies(entry -> assertThat(entry.what())
                        .contains(
                                "task_reminder to bob: The mail to bob@example.com was not sent", "tried again from"));
        GreenMail back = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        back.start();
        try {
            assertThat(notifications(planning, now.plusSeconds(61)).counted()).isEqualTo(1);
            assertThat(back.getReceivedMessages()).hasSize(1);
        } finally {
            back.stop();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static AccountPlanning withBobsTaskDue(int port, Instant now) {
        AccountPlanning planning = AccountPlanning.builder()
                .staff((tenant, user) -> Optional.of(new StaffMember(user, "Bob", "bob@example.com")))
                .mail(SmtpMailSender.of("127.0.0.1", port, "plans@example.com"))
                .build();
        Workspace alice = planning.as(Actor.staff("alice", Role.MANAGER));
        PlanId plan = alice.plans()
                .create(NewPlan.of(Client.of("acme", "Acme"), "Grow Acme"))
                .id();
        LocalDate soon = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(2);
        alice.plan(plan)
                .planning()
                .edit(p -> p.addTask(Task.of("Call").withPic(UserId.of("bob")).withDeadline(soon)));
        planning.jobs().reminders(now);
        return planning;
    }

    private static JobReport notifications(AccountPlanning planning, Instant now) {
        return planning.jobs().notifications(now).reports().get(0);
    }
}
