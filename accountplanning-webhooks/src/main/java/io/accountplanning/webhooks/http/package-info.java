/** Posting to addresses that others choose, without reaching what is not public. */
@NullMarked
package io.accountplanning.webhooks.http;

import org.jspecify.annotations.NullMarked;
