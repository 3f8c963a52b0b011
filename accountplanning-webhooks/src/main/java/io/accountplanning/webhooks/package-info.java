/** What happened in plans, told to the receivers that asked for it. */
@NullMarked
package io.accountplanning.webhooks;

import org.jspecify.annotations.NullMarked;
