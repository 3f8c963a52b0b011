/** The activity log: who changed what from what to what, and when. */
@NullMarked
package io.accountplanning.activity;

import org.jspecify.annotations.NullMarked;
