/** Scorecards: templates of weighted questions, their answers in a plan, and the score with its working. */
@NullMarked
package io.accountplanning.scorecard;

import org.jspecify.annotations.NullMarked;
