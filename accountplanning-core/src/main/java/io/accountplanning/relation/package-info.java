/** Links from a plan to the host's projects, invoices, estimates and proposals. */
@NullMarked
package io.accountplanning.relation;

import org.jspecify.annotations.NullMarked;
