/** What the fourth part is made of: the file people-and-clients.json. */
@NullMarked
package io.accountplanning.samples.quickstart.peopledata;

import org.jspecify.annotations.NullMarked;
