package io.accountplanning.architecture.violations.tiers.plan;

/** Stands for the hub. */
public final class Plan {}
