/** The list of plans as text that any program reads. */
@NullMarked
package io.accountplanning.export.csv;

import org.jspecify.annotations.NullMarked;
