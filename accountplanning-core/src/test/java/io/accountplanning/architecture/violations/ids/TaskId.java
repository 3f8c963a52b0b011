package io.accountplanning.architecture.violations.ids;

/** An id that is no record. */
public final class TaskId {}
