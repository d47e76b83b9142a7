/** The waiting list over the API: anybody joins, the holder of a link answers, managers read. */
package io.vitrine.booking.waiting.rest;
