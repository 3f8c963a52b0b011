/** Who wants to hear of which events, and where. */
@NullMarked
package io.accountplanning.webhooks.endpoint;

import org.jspecify.annotations.NullMarked;
