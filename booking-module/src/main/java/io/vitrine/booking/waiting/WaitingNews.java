package io.vitrine.booking.waiting;

import java.time.Instant;

/**
 * Somebody joined the list, or is asked about a time. Fired inside the transaction.
 *
 * @param offer {@code null} when she joined
 * @param link to her place
 */
public record WaitingNews(Wish wish, WaitingOffer offer, String link, Instant at) {}
