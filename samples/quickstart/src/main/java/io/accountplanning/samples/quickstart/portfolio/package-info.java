/** The portfolio of accounts: plans over several years and the tasks in them. */
@NullMarked
package io.accountplanning.samples.quickstart.portfolio;

import org.jspecify.annotations.NullMarked;
