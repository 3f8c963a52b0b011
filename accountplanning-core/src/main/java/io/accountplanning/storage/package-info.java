/** What a host's storage implements: the sum of all repositories. */
@NullMarked
package io.accountplanning.storage;

import org.jspecify.annotations.NullMarked;
