/** Meeting notes and call logs. */
@NullMarked
package io.accountplanning.meeting;

import org.jspecify.annotations.NullMarked;
