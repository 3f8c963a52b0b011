package io.accountplanning.charter;

import io.accountplanning.host.HostRecord;

/** Asks the host for one of its projects. Must be thread-safe. */
@FunctionalInterface
public interface ProjectRecords {

    /**
     * The project of that id.
     *
     * @throws io.accountplanning.error.InvalidException when the host knows no such project
     * @throws io.accountplanning.error.AccountPlanningException when the host has not supplied its records
     */
    HostRecord find(String projectId);
}
