/** The CRM that the sample stands in for: clients, staff, projects, invoices, estimates and proposals. */
@NullMarked
package io.accountplanning.samples.quickstart.crm;

import org.jspecify.annotations.NullMarked;
