package io.vitrine.booking.queue;

/**
 * Whose turn it is when, and with whom.
 *
 * @param guest the place in the queue, from 0
 * @param from the first tick of the advice
 */
public record Turn(int guest, String staff, long from) {}
