package io.accountplanning.architecture.violations.tiers.health;

import io.accountplanning.architecture.violations.tiers.Facade;

/** A feature that knows what wires it. */
public record KnowsTheRoot(Facade facade) {}
