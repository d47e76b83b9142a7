package io.vitrine.booking.demand;

/**
 * What a topic needs in a half-hour. Amounts of work are in people: 1.0 is one person busy all
 * thirty minutes, so ten minutes of an appointment are a third.
 *
 * @param booked of appointments with preparation and pause; exact
 * @param expected of people without an appointment, on average
 * @param low at least so much of that in nine cases of ten
 * @param high at most so much of that in nine cases of ten
 * @param wanted how many of those who are there should have the skill; one person may stand for
 *     several topics, so these are not added up
 */
public record NeedOf(
    String topic, double booked, double expected, double low, double high, int wanted) {}
