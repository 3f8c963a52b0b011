package io.accountplanning.webhooks.http;

import java.net.UnknownHostException;

/** A host whose address must not be dialled. */
final class RefusedAddressException extends UnknownHostException {

    private static final long serialVersionUID = 1L;

    RefusedAddressException(String reason) {
        super(reason);
    }
}
