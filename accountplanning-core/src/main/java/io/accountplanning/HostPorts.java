package io.accountplanning;

import io.accountplanning.host.ExchangeRates;
import io.accountplanning.host.HostCalls;
import io.accountplanning.relation.ProjectGateway;
import io.accountplanning.tasksync.SyncRules;
import org.jspecify.annotations.Nullable;

/** How the host is called, and the ports of it that are left out by many. */
record HostPorts(
        HostCalls calls,
        @Nullable ProjectGateway projects,
        @Nullable ExchangeRates rates,
        @Nullable SyncRules tasks) {}
