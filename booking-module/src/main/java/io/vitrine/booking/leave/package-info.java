/**
 * People ask to be absent, or tell that they are ill; a manager of a shop where they work decides,
 * and what is approved becomes an absence with its repairs. Owns the table {@code leave_request}.
 */
package io.vitrine.booking.leave;
