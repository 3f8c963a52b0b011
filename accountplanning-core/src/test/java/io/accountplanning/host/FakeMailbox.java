package io.accountplanning.host;

import io.accountplanning.notification.Mail;
import io.accountplanning.notification.MailSender;
import io.accountplanning.testkit.MailSenderContract.Received;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Mail that goes into one mailbox; one method of it is replaced to break a rule. */
class FakeMailbox implements MailSender {

    private final List<Received> received = new CopyOnWriteArrayList<>();

    @Override
    public final void send(Mail mail) {
        deliver(mail);
    }

    void deliver(Mail mail) {
        put(mail, mail.html());
    }

    final void put(Mail mail, String html) {
        received.add(new Received(mail.address(), mail.subject(), mail.text(), html));
    }

    MailSender withoutServer() {
        return mail -> {
            throw new IllegalStateException("there is no mail server");
        };
    }

    final List<Received> received() {
        return List.copyOf(received);
    }
}
