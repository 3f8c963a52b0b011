/** Approval: who asked for it and who gave it, and the baseline that it freezes. */
@NullMarked
package io.accountplanning.approval;

import org.jspecify.annotations.NullMarked;
