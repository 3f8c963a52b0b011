/** Doing the same to many plans, each of which succeeds or fails on its own. */
@NullMarked
package io.accountplanning.bulk;

import org.jspecify.annotations.NullMarked;
