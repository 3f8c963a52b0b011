package io.accountplanning.samples.quickstart.mail;

import io.accountplanning.notification.Mail;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * Writes mails as mail programs read them: plain text and HTML as alternatives, and the notification's id as {@code Message-ID}, so that a
 * mail that is sent twice is shown once. Thread-safe.
 */
final class MailMessages {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final InternetAddress from;

    private MailMessages(InternetAddress from) {
        this.from = from;
    }

    /**
     * Mails that come from that address.
     *
     * @throws IllegalArgumentException when it is no address
     */
    static MailMessages from(String address) {
        try {
            return new MailMessages(address(address));
        } catch (MessagingException e) {
            throw new IllegalArgumentException("Mails cannot come from " + address, e);
        }
    }

    void write(Mail mail, OutputStream out) throws IOException {
        try {
            MimeMessage message = message(Session.getInstance(new Properties()), mail);
            message.saveChanges();
            message.writeTo(out);
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }

    MimeMessage message(Session session, Mail mail) throws MessagingException, UnsupportedEncodingException {
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
