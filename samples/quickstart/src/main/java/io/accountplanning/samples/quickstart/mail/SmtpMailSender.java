package io.accountplanning.samples.quickstart.mail;

import io.accountplanning.notification.Mail;
import io.accountplanning.notification.MailSender;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * Sends mail through an SMTP server: plain text and HTML as alternatives, and the notification's id as {@code Message-ID}, so that a mail that
 * is sent twice is shown once. Thread-safe.
 */
public final class SmtpMailSender implements MailSender {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String PATIENCE_MILLIS = "10000";

    private final Session session;
    private final InternetAddress from;

    private SmtpMailSender(Session session, InternetAddress from) {
        this.session = session;
        this.from = from;
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
        try {
            return new SmtpMailSender(Session.getInstance(settings), address(from));
        } catch (MessagingException e) {
            throw new IllegalArgumentException("Mails cannot come from " + from, e);
        }
    }

    @Override
    public void send(Mail mail) {
        try {
            Transport.send(message(mail));
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new IllegalStateException("The mail to " + mail.address() + " was not sent: " + e.getMessage(), e);
        }
    }

    private MimeMessage message(Mail mail) throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = new WithId(session, "<" + mail.id() + "@" + domain() + ">");
        message.setFrom(from);
        InternetAddress recipient = address(mail.address());
        recipient.setPersonal(oneLine(mail.name()), UTF_8);
        message.setRecipient(Message.RecipientType.TO, recipient);
        message.setSubject(oneLine(mail.subject()), UTF_8);
        message.setContentLanguage(new String[] {mail.locale().toLanguageTag()});
        message.setContent(alternatives(mail));
        return message;
    }

    private static MimeMultipart alternatives(Mail mail) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.text(), UTF_8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(mail.html(), UTF_8, "html");
        return new MimeMultipart("alternative", text, html);
    }

    /** One address and nothing else: what would begin another header, or name further recipients, is refused. */
    private static InternetAddress address(String text) throws MessagingException {
        InternetAddress address = new InternetAddress(text, true);
        if (!address.getAddress().equals(text)) {
            throw new MessagingException("\"" + oneLine(text) + "\" is not one plain address");
        }
        return address;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cc}+", " ");
    }

    private String domain() {
        return from.getAddress().substring(from.getAddress().indexOf('@') + 1);
    }

    /** A message that keeps its id when it is sent. */
    private static final class WithId extends MimeMessage {

        private final String id;

        private WithId(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
