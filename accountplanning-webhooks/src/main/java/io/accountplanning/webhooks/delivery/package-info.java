/** One event on its way to one endpoint, attempt by attempt. */
@NullMarked
package io.accountplanning.webhooks.delivery;

import org.jspecify.annotations.NullMarked;
