/** What a tenant keeps beside its plans: settings, templates, saved filters, definitions; each in versions. */
@NullMarked
package io.accountplanning.catalog;

import org.jspecify.annotations.NullMarked;
