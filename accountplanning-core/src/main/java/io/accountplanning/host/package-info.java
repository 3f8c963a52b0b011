/** What the host application owns and the library only refers to: clients, people, records. */
@NullMarked
package io.accountplanning.host;

import org.jspecify.annotations.NullMarked;
