/** A plan for language models: what matters first, within a budget of tokens, with the ids of its records. */
@NullMarked
package io.accountplanning.export.digest;

import org.jspecify.annotations.NullMarked;
