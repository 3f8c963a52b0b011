/** Spreadsheets that Excel, LibreOffice and others open. */
@NullMarked
package io.accountplanning.export.xlsx;

import org.jspecify.annotations.NullMarked;
