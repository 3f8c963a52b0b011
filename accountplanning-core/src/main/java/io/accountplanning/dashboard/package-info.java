/** The dashboard: the portfolio in figures. */
@NullMarked
package io.accountplanning.dashboard;

import org.jspecify.annotations.NullMarked;
