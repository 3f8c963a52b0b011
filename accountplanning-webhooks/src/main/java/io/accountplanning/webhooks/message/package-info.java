/** What is posted: the catalogue of events, and an event as the text of a message. */
@NullMarked
package io.accountplanning.webhooks.message;

import org.jspecify.annotations.NullMarked;
