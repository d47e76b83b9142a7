package io.vitrine.booking.planner.shop;

/**
 * A week's working time of a person, in all shops together.
 *
 * @param wanted by contract, less what absences count
 * @param most by law and contract
 */
public record PersonWeek(int wanted, int most) {}
