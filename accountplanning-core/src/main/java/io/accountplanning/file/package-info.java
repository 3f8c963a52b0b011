/** Files and links that belong to a plan; the host keeps what is in the files. */
@NullMarked
package io.accountplanning.file;

import org.jspecify.annotations.NullMarked;
