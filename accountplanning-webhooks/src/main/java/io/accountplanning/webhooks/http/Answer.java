package io.accountplanning.webhooks.http;

import org.jspecify.annotations.Nullable;

/** What came back from a post. */
public sealed interface Answer {

    /**
     * An HTTP response.
     *
     * @param status its status
     * @param retryAfter its {@code Retry-After} header; null when there was none
     * @param body the beginning of its body, at most 20,000 bytes, as text without NUL
     */
    record Response(int status, @Nullable String retryAfter, String body) implements Answer {}

    /**
     * None.
     *
     * @param problem why
     */
    record None(String problem) implements Answer {}
}
