/** Presets of documents: which sections, in which order, for whom. */
@NullMarked
package io.accountplanning.preset;

import org.jspecify.annotations.NullMarked;
