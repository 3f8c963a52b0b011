package io.accountplanning.notification;

import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.host.StaffMember;
import io.accountplanning.host.TenantId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where notifications go out. Thread-safe.
 *
 * @param mail null when the host sends none
 * @param notifier null when the host does not tell people itself
 */
record Outlets(
        MessagePorts ports,
        @Nullable MailSender mail,
        @Nullable Notifier notifier) {

    private static final Logger LOG = LoggerFactory.getLogger(Outlets.class);

    /** Tries all that is pending, and says how the delivery stands after that. Throws nothing that the host throws. */
    Delivery deliver(TenantId tenant, Notification told, Drafts drafts, ZoneId tenants, Instant now) {
        StaffMember recipient;
        Message message;
        try {
            HostWords.Said said = new HostWords(ports, tenant).required(drafts);
            recipient = said.staff().apply(told.recipient());
            message = drafts.written(told, said.source(told, recipient), recipient, tenants);
        } catch (RuntimeException e) {
            LOG.warn("Notification {} could not be written", told.id(), e);
            return told.delivery()
                    .failed(told.delivery().mail(), told.delivery().host(), AccountPlanningException.reasonOf(e), now);
        }
        List<String> problems = new ArrayList<>();
        DeliveryState host = told.delivery().host();
        if (host == DeliveryState.PENDING) {
            host = tell(tenant, told, message, problems);
        }
        DeliveryState byMail = told.delivery().mail();
        if (byMail == DeliveryState.PENDING) {
            byMail = mail(tenant, told, message, recipient, problems);
        }
        return problems.isEmpty()
                ? told.delivery().sent()
                : told.delivery().failed(byMail, host, String.join("; ", problems), now);
    }

    private DeliveryState tell(TenantId tenant, Notification told, Message message, List<String> problems) {
        Notifier through = notifier;
        if (through == null) {
            problems.add("the host does not tell people itself any more");
            return DeliveryState.FAILED;
        }
        Notice notice = new Notice(
                told.id(), tenant, told.kind(), told.recipient(), message.subject(), message.text(), told.content());
        return tried(told, () -> through.tell(notice), problems);
    }

    private DeliveryState mail(
            TenantId tenant, Notification told, Message message, StaffMember recipient, List<String> problems) {
        MailSender through = mail;
        String address = recipient.email();
        if (through == null || address == null || address.isBlank()) {
            problems.add(
                    through == null
                            ? "the host sends no mail any more"
                            : told.recipient() + " has no address; maybe the host's directory lacks it?");
            return DeliveryState.FAILED;
        }
        Mail written = new Mail(
                told.id(),
                tenant,
                told.kind(),
                told.recipient(),
                address,
                recipient.name(),
                message.subject(),
                message.text(),
                message.html(),
                People.localeOf(recipient),
                told.content());
        return tried(told, () -> through.send(written), problems);
    }

    private static DeliveryState tried(Notification told, Runnable handing, List<String> problems) {
        try {
            handing.run();
            return DeliveryState.SENT;
        } catch (RuntimeException e) {
            LOG.warn("Notification {} to {} was not delivered", told.id(), told.recipient(), e);
            problems.add(AccountPlanningException.reasonOf(e));
            return DeliveryState.PENDING;
        }
    }
}
