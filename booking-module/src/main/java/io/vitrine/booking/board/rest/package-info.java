/** The board over HTTP: news of a shop as they come, and promised times for walk-ins. */
package io.vitrine.booking.board.rest;
