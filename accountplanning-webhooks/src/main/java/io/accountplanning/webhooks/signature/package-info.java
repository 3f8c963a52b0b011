/** Secrets and signatures of Standard Webhooks 1.0, for those who send and those who receive. */
@NullMarked
package io.accountplanning.webhooks.signature;

import org.jspecify.annotations.NullMarked;
