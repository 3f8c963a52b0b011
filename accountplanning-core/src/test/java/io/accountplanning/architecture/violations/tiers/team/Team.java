package io.accountplanning.architecture.violations.tiers.team;

/** Stands for a part of a plan. */
public final class Team {}
