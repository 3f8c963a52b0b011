/** Goals and KPIs of a plan. */
@NullMarked
package io.accountplanning.goal;

import org.jspecify.annotations.NullMarked;
