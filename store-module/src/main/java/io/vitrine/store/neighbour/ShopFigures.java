package io.vitrine.store.neighbour;

/**
 * What booking tells of a shop's weeks, in sums.
 *
 * @param booked appointments of these weeks, cancelled ones too
 * @param decided of the calls and questions, those that were answered or wait longer than promised
 * @param answeredInTime of these
 */
public record ShopFigures(
    long booked,
    long kept,
    long missed,
    long cancelled,
    long asked,
    long decided,
    long answeredInTime) {}
