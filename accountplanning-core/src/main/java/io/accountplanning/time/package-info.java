/** Dates, ranges of dates and ids that sort by time. */
@NullMarked
package io.accountplanning.time;

import org.jspecify.annotations.NullMarked;
