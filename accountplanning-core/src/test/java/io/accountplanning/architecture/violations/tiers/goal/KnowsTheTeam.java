package io.accountplanning.architecture.violations.tiers.goal;

import io.accountplanning.architecture.violations.tiers.team.Team;

/** A part of a plan that knows another one. */
public record KnowsTheTeam(Team team) {}
