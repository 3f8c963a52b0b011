/** The client portal: what clients see, and what they ask for; what staff share with them, and answer. */
@NullMarked
package io.accountplanning.portal;

import org.jspecify.annotations.NullMarked;
