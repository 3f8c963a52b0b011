package io.accountplanning.jpa;

import io.accountplanning.AccountPlanning;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.time.Instant;
import java.util.Map;

/** A node of a host: a process that runs the jobs once and ends. Its arguments are the database and the moment. */
final class RecurrenceNode {

    /** What it says when it is about to start. */
    static final String READY = "ready";

    private RecurrenceNode() {}

    public static void main(String[] arguments) {
        Map<String, String> properties = Map.of("jakarta.persistence.jdbc.url", arguments[0]);
        try (EntityManagerFactory factory = Persistence.createEntityManagerFactory("host", properties)) {
            AccountPlanning planning =
                    AccountPlanning.builder().storage(JpaStorage.of(factory)).build();
            System.out.println(READY);
            boolean complete =
                    planning.jobs().recurrence(Instant.parse(arguments[1])).isComplete();
            System.exit(complete ? 0 : 1);
        }
    }
}
