/** The board on the pages of the staff. */
package io.vitrine.booking.board.page;
