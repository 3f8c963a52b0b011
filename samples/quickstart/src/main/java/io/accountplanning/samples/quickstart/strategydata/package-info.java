/** What strategy and insight are made of, read strictly. */
@NullMarked
package io.accountplanning.samples.quickstart.strategydata;

import org.jspecify.annotations.NullMarked;
