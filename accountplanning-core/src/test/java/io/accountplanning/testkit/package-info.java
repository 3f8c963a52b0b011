/** The contract of the ports: suites that every storage passes, the library's own and any host's, with fixtures and a clock. */
@NullMarked
package io.accountplanning.testkit;

import org.jspecify.annotations.NullMarked;
