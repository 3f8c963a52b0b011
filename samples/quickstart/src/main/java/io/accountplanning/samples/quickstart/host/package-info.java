/** What the host gives to the library: its clients, staff and records, its settings, its database. */
@NullMarked
package io.accountplanning.samples.quickstart.host;

import org.jspecify.annotations.NullMarked;
