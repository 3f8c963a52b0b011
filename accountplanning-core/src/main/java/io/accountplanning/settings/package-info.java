/** What a tenant can set. */
@NullMarked
package io.accountplanning.settings;

import org.jspecify.annotations.NullMarked;
