/** The relationship charter of a plan, the organisation's strategic objectives, and the projects that are linked to them. */
@NullMarked
package io.accountplanning.charter;

import org.jspecify.annotations.NullMarked;
