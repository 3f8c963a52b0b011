/** The health score of a plan, 0 to 100, with its reasons. */
@NullMarked
package io.accountplanning.health;

import org.jspecify.annotations.NullMarked;
