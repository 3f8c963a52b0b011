/** Service Ability Offering: what the client buys, and what it could. */
@NullMarked
package io.accountplanning.offering;

import org.jspecify.annotations.NullMarked;
