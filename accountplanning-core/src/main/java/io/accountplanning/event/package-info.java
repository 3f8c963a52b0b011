/** What has happened, for listeners in the process and for the outbox. */
@NullMarked
package io.accountplanning.event;

import org.jspecify.annotations.NullMarked;
