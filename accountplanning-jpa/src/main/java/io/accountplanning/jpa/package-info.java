/** Storage on Jakarta Persistence: plans in relational tables, in a transaction of its own or of the host. */
@NullMarked
package io.accountplanning.jpa;

import org.jspecify.annotations.NullMarked;
