/** The mind map of a plan: a tree of thoughts. */
@NullMarked
package io.accountplanning.mindmap;

import org.jspecify.annotations.NullMarked;
