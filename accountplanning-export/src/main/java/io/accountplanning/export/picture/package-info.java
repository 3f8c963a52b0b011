/** Pictures of a plan, drawn once and rendered to SVG or PNG. */
@NullMarked
package io.accountplanning.export.picture;

import org.jspecify.annotations.NullMarked;
