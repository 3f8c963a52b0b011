/** What the sample prints: lines and tables for a terminal of 100 columns. */
@NullMarked
package io.accountplanning.samples.quickstart.screen;

import org.jspecify.annotations.NullMarked;
