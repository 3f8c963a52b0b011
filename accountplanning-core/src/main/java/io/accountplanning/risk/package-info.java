/** Accounts at risk, by rules, with the reasons. */
@NullMarked
package io.accountplanning.risk;

import org.jspecify.annotations.NullMarked;
