/** Amounts with their currency. */
@NullMarked
package io.accountplanning.money;

import org.jspecify.annotations.NullMarked;
