/** One page that says what matters of a plan. */
@NullMarked
package io.accountplanning.export.brief;

import org.jspecify.annotations.NullMarked;
