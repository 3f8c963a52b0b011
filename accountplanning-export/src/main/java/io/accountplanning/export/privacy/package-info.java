/** What is held about one person, in a form that other programs read. */
@NullMarked
package io.accountplanning.export.privacy;

import org.jspecify.annotations.NullMarked;
