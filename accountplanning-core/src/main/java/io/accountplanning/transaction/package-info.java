/** Units of work of the storage. */
@NullMarked
package io.accountplanning.transaction;

import org.jspecify.annotations.NullMarked;
