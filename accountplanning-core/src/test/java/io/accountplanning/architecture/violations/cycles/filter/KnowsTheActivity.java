package io.accountplanning.architecture.violations.cycles.filter;

import io.accountplanning.architecture.violations.cycles.activity.KnowsTheFilter;

/** The other half of a cycle. */
public record KnowsTheActivity(KnowsTheFilter activity) {}
