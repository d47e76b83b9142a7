package io.vitrine.booking.exchange.page;

/**
 * An offered shift as a line.
 *
 * @param when day and hours of the shift
 * @param against day and hours of the shift that is asked for it; empty for none
 * @param to who is asked; empty for all
 * @param takenBy who takes it; empty for nobody
 * @param mine whether the reader offers it
 * @param open whether something can still become of it
 */
public record OfferRow(
    String id,
    String person,
    String when,
    String shop,
    String against,
    String to,
    String takenBy,
    String state,
    String tone,
    String reason,
    boolean mine,
    boolean open) {}
