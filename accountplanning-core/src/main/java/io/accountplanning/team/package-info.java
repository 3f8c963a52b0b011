/** Team Information: who works on the account, on both sides. */
@NullMarked
package io.accountplanning.team;

import org.jspecify.annotations.NullMarked;
