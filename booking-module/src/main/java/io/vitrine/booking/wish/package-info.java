/**
 * What people wish for their working times: a free day, an early or a late one, or to work. A wish
 * is no right and no absence; whoever plans reads it. Owns the table {@code work_wish}.
 */
package io.vitrine.booking.wish;
