/** Notifications go out by mail: the library's mail on Jakarta Mail. */
@NullMarked
package io.accountplanning.samples.quickstart.mail;

import org.jspecify.annotations.NullMarked;
