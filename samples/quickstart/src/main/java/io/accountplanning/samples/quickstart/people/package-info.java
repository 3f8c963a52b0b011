/** The fourth part: work with the host's projects, with people and with the client. */
@NullMarked
package io.accountplanning.samples.quickstart.people;

import org.jspecify.annotations.NullMarked;
