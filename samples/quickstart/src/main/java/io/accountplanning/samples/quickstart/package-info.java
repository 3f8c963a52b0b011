/** A small host application that shows the library at work, from its own data files to signed webhooks. */
@NullMarked
package io.accountplanning.samples.quickstart;

import org.jspecify.annotations.NullMarked;
