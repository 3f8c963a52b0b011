package io.accountplanning.host;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The names of a directory, as far as it tells them in time. Remembers them, and asks no more when it has failed once. Thread-safe. */
final class DirectoryNames implements StaffNames {

    private final TenantId tenant;
    private final StaffDirectory directory;
    private final HostCalls calls;
    private final Map<UserId, String> known = new ConcurrentHashMap<>();
    private volatile boolean failed;

    DirectoryNames(TenantId tenant, StaffDirectory directory, HostCalls calls) {
        this.tenant = Objects.requireNonNull(tenant, "tenant");
        this.directory = directory;
        this.calls = Objects.requireNonNull(calls, "calls");
    }

    @Override
    public String of(UserId person) {
        return known.computeIfAbsent(Objects.requireNonNull(person, "person"), this::ask);
    }

    private String ask(UserId person) {
        if (failed) {
            return person.value();
        }
        HostAnswer<Optional<StaffMember>> answer =
                calls.ask("StaffDirectory.find", () -> directory.find(tenant, person));
        failed = answer.given().isEmpty();
        return answer.given()
                .flatMap(found -> found)
                .map(StaffMember::name)
                .filter(name -> !name.isBlank())
                .orElse(person.value());
    }
}
