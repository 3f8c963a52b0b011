/** One plan in full, section by section, as its account manager filled it in. */
@NullMarked
package io.accountplanning.samples.quickstart.workedplan;

import org.jspecify.annotations.NullMarked;
