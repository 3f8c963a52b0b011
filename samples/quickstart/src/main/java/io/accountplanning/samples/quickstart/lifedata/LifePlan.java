package io.accountplanning.samples.quickstart.lifedata;

import io.accountplanning.samples.quickstart.portfolio.PortfolioPlan;
import org.jspecify.annotations.Nullable;

/** A plan of the second part; {@code under} is the group plan above it in the tree. */
public record LifePlan(PortfolioPlan plan, @Nullable PortfolioPlan under) {}
