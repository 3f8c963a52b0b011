/** The growth-share matrix of a portfolio. */
@NullMarked
package io.accountplanning.bcg;

import org.jspecify.annotations.NullMarked;
