/** Everything about one person: given out, and erased wherever a storage holds it. */
@NullMarked
package io.accountplanning.privacy;

import org.jspecify.annotations.NullMarked;
