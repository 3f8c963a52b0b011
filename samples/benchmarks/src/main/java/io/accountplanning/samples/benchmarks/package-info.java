/** Measurements of what has to be fast, each beside plain code that does the same work in the same run. */
@NullMarked
package io.accountplanning.samples.benchmarks;

import org.jspecify.annotations.NullMarked;
