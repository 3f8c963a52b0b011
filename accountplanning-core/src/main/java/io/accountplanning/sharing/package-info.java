/** What clients see of a plan: what its sections declare, and what people chose. */
@NullMarked
package io.accountplanning.sharing;

import org.jspecify.annotations.NullMarked;
