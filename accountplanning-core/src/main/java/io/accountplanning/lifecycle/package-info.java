/** The life of a plan: follow-ups, clones, moves, its place in the tree, and the trash. */
@NullMarked
package io.accountplanning.lifecycle;

import org.jspecify.annotations.NullMarked;
