package io.accountplanning.samples.quickstart.mail;

import io.accountplanning.notification.Mail;
import io.accountplanning.notification.MailSender;
import io.accountplanning.samples.quickstart.file.OutFolder;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** For a host without a mail server: each mail becomes a file that mail programs open. Thread-safe. */
public final class MailFolder implements MailSender {

    private final OutFolder folder;
    private final MailMessages messages;
    private final List<Mail> sent = new CopyOnWriteArrayList<>();

    /** Mails from that address, in that folder. */
    public MailFolder(OutFolder folder, String from) {
        this.folder = folder;
        this.messages = MailMessages.from(from);
    }

    @Override
    public void send(Mail mail) {
        folder.write(mail.id() + ".eml", out -> messages.write(mail, out));
        sent.add(mail);
    }

    /** What was sent in this run, in its order. */
    public List<Mail> sent() {
        return List.copyOf(sent);
    }
}
