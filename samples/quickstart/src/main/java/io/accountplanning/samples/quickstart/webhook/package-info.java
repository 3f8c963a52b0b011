/** The receiving end of the library's webhooks, on loopback. */
@NullMarked
package io.accountplanning.samples.quickstart.webhook;

import org.jspecify.annotations.NullMarked;
