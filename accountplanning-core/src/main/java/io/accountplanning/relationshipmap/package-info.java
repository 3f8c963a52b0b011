/** The relationship map: the client's people, who reports to and influences whom, how well we know them, and what that says. */
@NullMarked
package io.accountplanning.relationshipmap;

import org.jspecify.annotations.NullMarked;
