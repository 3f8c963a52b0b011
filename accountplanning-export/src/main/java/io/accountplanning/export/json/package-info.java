/** A whole plan as JSON, with its schema, and back. */
@NullMarked
package io.accountplanning.export.json;

import org.jspecify.annotations.NullMarked;
