/** The plan as a deck for a business review, with native charts and tables, on the host's own template if it has one. */
@NullMarked
package io.accountplanning.export.deck;

import org.jspecify.annotations.NullMarked;
