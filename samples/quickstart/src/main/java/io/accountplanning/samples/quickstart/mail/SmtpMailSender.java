package io.accountplanning.samples.quickstart.mail;

import io.accountplanning.notification.Mail;
import io.accountplanning.notification.MailSender;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.io.UnsupportedEncodingException;
import java.util.Properties;

/** Sends mail through an SMTP server. Thread-safe. */
public final class SmtpMailSender implements MailSender {

    private static final String PATIENCE_MILLIS = "10000";

    private final Session session;
    private final MailMessages messages;

    private SmtpMailSender(Session session, MailMessages messages) {
        this.session = session;
        this.messages = messages;
    }

    /**
     * Through that server.
     *
     * @param from the address that the mails come from
     * @throws IllegalArgumentException when that is no address
     */
    public static SmtpMailSender of(String host, int port, String from) {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.host", host);
        settings.setProperty("mail.smtp.port", Integer.toString(port));
        settings.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        settings.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        settings.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        return new SmtpMailSender(Session.getInstance(settings), MailMessages.from(from));
    }

    @Override
    public void send(Mail mail) {
        try {
            Transport.send(messages.message(session, mail));
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new IllegalStateException("The mail to " + mail.address() + " was not sent: " + e.getMessage(), e);
        }
    }
}
