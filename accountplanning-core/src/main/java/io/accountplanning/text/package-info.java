/** Text that people write: rich text that cannot harm its readers. */
@NullMarked
package io.accountplanning.text;

import org.jspecify.annotations.NullMarked;
