/** What becomes of plans after they were filled in; what an earlier run has done is left as it is. */
@NullMarked
package io.accountplanning.samples.quickstart.life;

import org.jspecify.annotations.NullMarked;
