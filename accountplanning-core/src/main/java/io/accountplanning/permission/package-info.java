/** Who acts, for which tenant, and what they may do. */
@NullMarked
package io.accountplanning.permission;

import org.jspecify.annotations.NullMarked;
