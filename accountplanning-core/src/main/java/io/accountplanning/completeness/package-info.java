/** What a plan still lacks, and which of its parts nobody has touched for long. */
@NullMarked
package io.accountplanning.completeness;

import org.jspecify.annotations.NullMarked;
