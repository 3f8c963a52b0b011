/** Tasks across plans: who has to do what by when, answered by the storage. */
@NullMarked
package io.accountplanning.tasklist;

import org.jspecify.annotations.NullMarked;
