/** The account plan and the one write path that every change of a plan and its sections takes. */
@NullMarked
package io.accountplanning.plan;

import org.jspecify.annotations.NullMarked;
