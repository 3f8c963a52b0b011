/** What is made out of the plan itself: its mind map. */
@NullMarked
package io.accountplanning.generation;

import org.jspecify.annotations.NullMarked;
