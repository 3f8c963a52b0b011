/** Plans as they were at a moment, kept whole: baselines, and what templates hold. */
@NullMarked
package io.accountplanning.snapshot;

import org.jspecify.annotations.NullMarked;
