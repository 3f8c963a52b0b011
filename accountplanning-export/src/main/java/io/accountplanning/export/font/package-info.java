/** Fonts, so that a name is written in whatever script it has. */
@NullMarked
package io.accountplanning.export.font;

import org.jspecify.annotations.NullMarked;
