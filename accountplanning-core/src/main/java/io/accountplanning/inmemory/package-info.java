/** Storage in memory, for trying things out and for tests. */
@NullMarked
package io.accountplanning.inmemory;

import org.jspecify.annotations.NullMarked;
