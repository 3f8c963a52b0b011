/** What can go wrong, said so that a person can mend it. */
@NullMarked
package io.accountplanning.error;

import org.jspecify.annotations.NullMarked;
