/** What every repository of deliveries must pass. */
@NullMarked
package io.accountplanning.webhooks.testkit;

import org.jspecify.annotations.NullMarked;
