/** Comparison: what was added, removed, moved and changed between two plans, or between a plan and what it was. */
@NullMarked
package io.accountplanning.comparison;

import org.jspecify.annotations.NullMarked;
