package io.accountplanning.notification;

/**
 * The host's mail. Called outside of transactions, never for two mails of one id at once, but again with the same {@link Mail#id} when a
 * node was killed before it could note that the mail had gone out. Must be thread-safe.
 */
@FunctionalInterface
public interface MailSender {

    /**
     * Hands over a mail. What it throws is kept as the reason why it failed, and the mail is tried again later.
     *
     * @throws RuntimeException when it could not be handed over
     */
    void send(Mail mail);
}
