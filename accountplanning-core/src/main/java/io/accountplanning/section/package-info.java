/** Sections: the parts of a plan that are edited, compared, shown and shared each by itself. */
@NullMarked
package io.accountplanning.section;

import org.jspecify.annotations.NullMarked;
