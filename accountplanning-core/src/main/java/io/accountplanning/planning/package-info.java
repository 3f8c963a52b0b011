/** Planning: objectives, their items and tasks, and what stands in their way. */
@NullMarked
package io.accountplanning.planning;

import org.jspecify.annotations.NullMarked;
