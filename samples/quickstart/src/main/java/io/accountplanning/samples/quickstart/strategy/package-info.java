/** What the plan is made for and what it tells: one class for each part of strategy and insight. */
@NullMarked
package io.accountplanning.samples.quickstart.strategy;

import org.jspecify.annotations.NullMarked;
