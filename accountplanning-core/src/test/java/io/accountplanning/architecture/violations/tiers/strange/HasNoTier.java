package io.accountplanning.architecture.violations.tiers.strange;

/** A feature that nobody has thought about. */
public final class HasNoTier {}
