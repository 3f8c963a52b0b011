package io.accountplanning.architecture.violations.cycles.activity;

import io.accountplanning.architecture.violations.cycles.filter.KnowsTheActivity;

/** One half of a cycle. */
public record KnowsTheFilter(KnowsTheActivity filter) {}
