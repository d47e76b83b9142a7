package io.vitrine.booking.planner.shop;

import io.vitrine.booking.worktime.WorkTime;

/**
 * A planned shift of a person in a shop.
 *
 * @param fixed whether it was not the planner's to choose
 */
public record Duty(String shop, String staff, WorkTime time, boolean fixed) {}
