/** Competitors at the account. */
@NullMarked
package io.accountplanning.competitor;

import org.jspecify.annotations.NullMarked;
