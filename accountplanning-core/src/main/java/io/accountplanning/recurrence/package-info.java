/** Completed plans that are followed up by themselves when their period has ended. */
@NullMarked
package io.accountplanning.recurrence;

import org.jspecify.annotations.NullMarked;
