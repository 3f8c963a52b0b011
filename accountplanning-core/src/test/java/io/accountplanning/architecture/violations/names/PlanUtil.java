package io.accountplanning.architecture.violations.names;

/** A name that says nothing. */
public final class PlanUtil {}
