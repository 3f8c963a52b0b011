/** Fields that a tenant adds to its plans and tasks. */
@NullMarked
package io.accountplanning.customfield;

import org.jspecify.annotations.NullMarked;
