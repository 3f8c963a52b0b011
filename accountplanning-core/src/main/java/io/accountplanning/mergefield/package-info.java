/** Texts with fields in them, such as {@code {{plan.subject}}}: read once, checked against the fields there are, filled in as often as wanted. */
@NullMarked
package io.accountplanning.mergefield;

import org.jspecify.annotations.NullMarked;
