/** What runs by itself, tenant by tenant, when the host's scheduler says so. */
@NullMarked
package io.accountplanning.job;

import org.jspecify.annotations.NullMarked;
