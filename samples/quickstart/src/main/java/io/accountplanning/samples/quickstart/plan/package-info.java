/** The words of account planning that the data files use. */
@NullMarked
package io.accountplanning.samples.quickstart.plan;

import org.jspecify.annotations.NullMarked;
