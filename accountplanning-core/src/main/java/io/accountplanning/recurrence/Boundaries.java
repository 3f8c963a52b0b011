package io.accountplanning.recurrence;

import io.accountplanning.plan.PlanPeriod;
import java.time.LocalDate;

/**
 * The days on which plans become due.
 *
 * @param kind of which periods
 * @param first the first day that counts
 * @param last the last one
 */
record Boundaries(PlanPeriod.Kind kind, LocalDate first, LocalDate last) {}
