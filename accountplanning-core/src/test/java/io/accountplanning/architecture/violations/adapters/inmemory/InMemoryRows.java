package io.accountplanning.architecture.violations.adapters.inmemory;

/** Public, and nobody needs it. */
public final class InMemoryRows {}
