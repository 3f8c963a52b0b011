/** What account managers do with the library, step by step; a step that was done before leaves everything as it is. */
@NullMarked
package io.accountplanning.samples.quickstart.step;

import org.jspecify.annotations.NullMarked;
