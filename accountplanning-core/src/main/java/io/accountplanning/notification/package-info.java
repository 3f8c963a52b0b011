/** People are told what concerns them: by mail, in the host, and in a list of their own. */
@NullMarked
package io.accountplanning.notification;

import org.jspecify.annotations.NullMarked;
