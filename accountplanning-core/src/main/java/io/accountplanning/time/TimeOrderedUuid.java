package io.accountplanning.time;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * Ids of version 7 of RFC 9562: the milliseconds since 1970, then random bits. Rows made one after the other
 * lie side by side in an index. Thread-safe.
 */
public final class TimeOrderedUuid {

    private static final SecureRandom RANDOM = new SecureRandom();

    private TimeOrderedUuid() {}

    /** A new id of now. */
    public static UUID next() {
        long millis = System.currentTimeMillis();
        long high = (millis << 16) | 0x7000L | (RANDOM.nextLong() & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
