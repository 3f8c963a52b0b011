/** Business reviews of a plan: their agenda, what was decided, and how the client rated the relationship. */
@NullMarked
package io.accountplanning.review;

import org.jspecify.annotations.NullMarked;
