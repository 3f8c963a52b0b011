package io.accountplanning.notification;

/**
 * The host's own way to tell people something, such as a bell on its screens. Called outside of transactions, and again with the same
 * {@link Notice#id} when a node was killed before it could note that it was told. Must be thread-safe.
 */
@FunctionalInterface
public interface Notifier {

    /**
     * Tells one person something. What it throws is kept as the reason why it failed, and it is tried again later.
     *
     * @throws RuntimeException when it could not be told
     */
    void tell(Notice notice);
}
