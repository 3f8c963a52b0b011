package io.accountplanning;

import io.accountplanning.host.HostAnswer;
import io.accountplanning.host.HostCalls;
import io.accountplanning.host.StaffDirectory;
import io.accountplanning.host.StaffMember;
import io.accountplanning.host.UserId;
import io.accountplanning.time.Deadline;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What people are called where many names are asked for one by one. When the host takes its time and fails it is left in peace for a while, so that
 * a text with a hundred names waits for one of them. Thread-safe.
 */
final class ShownNames {

    private static final Duration PEACE = Duration.ofSeconds(30);
    private static final Duration AT_ONCE = Duration.ofMillis(100);

    private final HostCalls calls;
    private final @Nullable StaffDirectory staff;
    private volatile Deadline peace = Deadline.in(Duration.ZERO);

    ShownNames(HostCalls calls, @Nullable StaffDirectory staff) {
        this.calls = calls;
        this.staff = staff;
    }

    /** The name; the id when the host does not say. */
    String of(UserId user) {
        StaffDirectory known = staff;
        if (known == null || peace.nanosLeft() > 0) {
            return user.value();
        }
        Deadline atOnce = Deadline.in(AT_ONCE);
        HostAnswer<Optional<StaffMember>> answer = calls.ask("StaffDirectory.find", () -> known.find(user));
        if (answer.reason().isPresent() && atOnce.nanosLeft() == 0) {
            peace = Deadline.in(PEACE);
        }
        return answer.given().flatMap(found -> found).map(StaffMember::name).orElse(user.value());
    }
}
