/** Live measures: the values of goals that come from the host's records. */
@NullMarked
package io.accountplanning.measure;

import org.jspecify.annotations.NullMarked;
