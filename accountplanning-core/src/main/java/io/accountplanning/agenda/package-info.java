/** Business reviews on a plan's screen: the agenda made of what changed since the last one, and decisions that become tasks. */
@NullMarked
package io.accountplanning.agenda;

import org.jspecify.annotations.NullMarked;
