package io.vitrine.booking.rota;

import java.time.Instant;

/**
 * A time of a person that a customer has been promised.
 *
 * @param number the appointment's number
 * @param staff whose time it is
 * @param from first instant that the person cannot be elsewhere (preparation included)
 * @param to first instant that the person is free again
 * @param topic what it is about, in the reader's language or as a code
 * @param customer whom it was promised
 */
public record BookedTime(
    String number, String staff, Instant from, Instant to, String topic, String customer) {}
