/** The columns of the table of plans, shared by all files that it is written to. */
@NullMarked
package io.accountplanning.export.column;

import org.jspecify.annotations.NullMarked;
