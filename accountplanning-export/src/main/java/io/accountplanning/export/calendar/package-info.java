/** The deadlines of plans as iCalendar. */
@NullMarked
package io.accountplanning.export.calendar;

import org.jspecify.annotations.NullMarked;
