/** Account planning: storage on Jakarta Persistence. */
module io.accountplanning.jpa {
    requires com.fasterxml.jackson.databind;
    requires java.sql;
    requires org.slf4j;
    requires static io.accountplanning.webhooks;
    requires static transitive org.jspecify;
    requires transitive io.accountplanning.core;
    requires transitive jakarta.persistence;

    exports io.accountplanning.jpa;

    // The provider makes the hidden entities, and host and provider look for the mapping file and the scripts.
    opens io.accountplanning.jpa;
}
