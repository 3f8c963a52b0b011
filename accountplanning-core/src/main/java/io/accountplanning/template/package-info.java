/** Templates: what plans have in common, kept in versions, for plans to start from. */
@NullMarked
package io.accountplanning.template;

import org.jspecify.annotations.NullMarked;
