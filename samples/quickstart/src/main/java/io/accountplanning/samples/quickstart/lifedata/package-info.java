/** What becomes of plans after they were filled in, and what is asked of the portfolio, as the files say it. */
@NullMarked
package io.accountplanning.samples.quickstart.lifedata;

import org.jspecify.annotations.NullMarked;
