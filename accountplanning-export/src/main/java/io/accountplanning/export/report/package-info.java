/** What documents tell of a plan, and how: the one input of the PDF, the slides, the brief and the digest. */
@NullMarked
package io.accountplanning.export.report;

import org.jspecify.annotations.NullMarked;
