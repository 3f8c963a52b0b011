/** One plan as a workbook that people edit in a spreadsheet, and the way back. */
@NullMarked
package io.accountplanning.export.workbook;

import org.jspecify.annotations.NullMarked;
