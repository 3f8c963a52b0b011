package io.accountplanning.webhooks.endpoint;

/**
 * Keeps the keys and headers of endpoints from being read in the database: a host encrypts them with a key of its own, such as that of a key
 * management service. Called for each endpoint that is read or written; thread-safe.
 */
public interface SecretProtection {

    /** Writes secrets as they are, for databases that only the host reads. */
    SecretProtection NONE = new SecretProtection() {
        @Override
        public String protect(String secrets) {
            return secrets;
        }

        @Override
        public String reveal(String stored) {
            return stored;
        }
    };

    /** What is stored in place of the secrets. */
    String protect(String secrets);

    /** The secrets again, also those that an earlier key of the host has protected. */
    String reveal(String stored);
}
