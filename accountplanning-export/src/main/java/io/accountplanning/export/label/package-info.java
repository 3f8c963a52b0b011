/** What documents call things: sections, fields, tables, columns and choices, in the reader's language. */
@NullMarked
package io.accountplanning.export.label;

import org.jspecify.annotations.NullMarked;
