/** Initiatives: potential deals before they are opportunities of the host, and how they become that. */
@NullMarked
package io.accountplanning.initiative;

import org.jspecify.annotations.NullMarked;
