package io.vitrine.booking.rota;

/**
 * Somebody's published shifts changed. Fired for each person inside the transaction: what is
 * written on its occasion holds only if the change does.
 *
 * @param news what changed for her
 */
public record RotaTold(RotaNews news) {}
