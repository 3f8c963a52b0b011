package io.accountplanning.architecture.violations.tiers;

/** Stands for the root. */
public final class Facade {}
