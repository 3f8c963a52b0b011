/** The list of plans: filters, sorting and paging, answered by the storage. */
@NullMarked
package io.accountplanning.filter;

import org.jspecify.annotations.NullMarked;
