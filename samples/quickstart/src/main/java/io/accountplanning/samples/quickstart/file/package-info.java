/** Reads the files beside the sample strictly, and says in one sentence where and why one cannot be read. */
@NullMarked
package io.accountplanning.samples.quickstart.file;

import org.jspecify.annotations.NullMarked;
