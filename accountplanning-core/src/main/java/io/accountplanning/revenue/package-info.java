/** Revenue versus plan: what was planned, what was invoiced, and what is still missing. */
@NullMarked
package io.accountplanning.revenue;

import org.jspecify.annotations.NullMarked;
