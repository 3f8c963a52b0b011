/** A plan as a PDF document for people to read and print. */
@NullMarked
package io.accountplanning.export.pdf;

import org.jspecify.annotations.NullMarked;
