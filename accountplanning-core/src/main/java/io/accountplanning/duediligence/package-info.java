/** Due Diligence: what is known of the client: figures, marketing, background, SWOT. */
@NullMarked
package io.accountplanning.duediligence;

import org.jspecify.annotations.NullMarked;
