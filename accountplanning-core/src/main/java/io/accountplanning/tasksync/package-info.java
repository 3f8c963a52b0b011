/** Tasks of plans and tasks of the host's projects, kept the same on both sides. */
@NullMarked
package io.accountplanning.tasksync;

import org.jspecify.annotations.NullMarked;
