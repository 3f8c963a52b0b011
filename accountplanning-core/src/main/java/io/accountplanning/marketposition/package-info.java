/** The client's market position: growth and shares, and the place in the growth-share matrix that they suggest. */
@NullMarked
package io.accountplanning.marketposition;

import org.jspecify.annotations.NullMarked;
