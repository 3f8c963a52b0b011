/** A portfolio of plans read from a file: looked through first, then taken in. */
@NullMarked
package io.accountplanning.export.portfolio;

import org.jspecify.annotations.NullMarked;
