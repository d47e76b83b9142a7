/** Rooms and equipment of the shops that some advice takes; owns the table {@code room}. */
package io.vitrine.booking.room;
