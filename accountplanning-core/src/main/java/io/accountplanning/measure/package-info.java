/** What comes from the host's records: live measures of goals, and what is kept of linked records. */
@NullMarked
package io.accountplanning.measure;

import org.jspecify.annotations.NullMarked;
