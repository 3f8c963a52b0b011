/** Spreadsheet-like tables: rows with stable ids, typed columns, cells read and shown in a person's locale, and what differs. */
@NullMarked
package io.accountplanning.table;

import org.jspecify.annotations.NullMarked;
