/** The shape of the code, kept by tests. */
@NullMarked
package io.accountplanning.architecture;

import org.jspecify.annotations.NullMarked;
