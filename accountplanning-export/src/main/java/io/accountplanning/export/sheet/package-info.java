/** Cells of files that people made in a spreadsheet, read from XLSX and CSV in bounded memory, whatever somebody made of the file. */
@NullMarked
package io.accountplanning.export.sheet;

import org.jspecify.annotations.NullMarked;
