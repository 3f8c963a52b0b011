/** Account planning as a library: {@link io.accountplanning.AccountPlanning} is where a host application starts. */
@NullMarked
package io.accountplanning;

import org.jspecify.annotations.NullMarked;
