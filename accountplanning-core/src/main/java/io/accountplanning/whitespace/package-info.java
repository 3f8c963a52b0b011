/** The whitespace map: what the client's business units could buy, from us or from others. */
@NullMarked
package io.accountplanning.whitespace;

import org.jspecify.annotations.NullMarked;
