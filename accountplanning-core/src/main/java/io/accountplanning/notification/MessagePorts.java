package io.accountplanning.notification;

import io.accountplanning.host.ClientDirectory;
import io.accountplanning.host.HostCalls;
import io.accountplanning.host.StaffDirectory;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the host says what messages tell of people and plans.
 *
 * @param calls how the host is asked
 * @param staff its people; null when it has not told of them
 * @param clients its clients, whose contacts ask for updates; null when it has not told of them
 * @param links where it shows plans; null when it has not said
 */
public record MessagePorts(
        HostCalls calls,
        @Nullable StaffDirectory staff,
        @Nullable ClientDirectory clients,
        @Nullable PlanLinks links) {

    public MessagePorts {
        Objects.requireNonNull(calls, "calls");
    }
}
