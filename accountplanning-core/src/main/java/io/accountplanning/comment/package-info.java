/** What people say to each other about a plan. */
@NullMarked
package io.accountplanning.comment;

import org.jspecify.annotations.NullMarked;
