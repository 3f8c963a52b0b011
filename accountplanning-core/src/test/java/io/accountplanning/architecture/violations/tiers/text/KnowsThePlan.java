package io.accountplanning.architecture.violations.tiers.text;

import io.accountplanning.architecture.violations.tiers.plan.Plan;

/** A word that knows the hub. */
public record KnowsThePlan(Plan plan) {}
