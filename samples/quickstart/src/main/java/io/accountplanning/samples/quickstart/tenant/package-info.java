/** What the agency sets for all of its plans: its settings and its custom fields. */
@NullMarked
package io.accountplanning.samples.quickstart.tenant;

import org.jspecify.annotations.NullMarked;
