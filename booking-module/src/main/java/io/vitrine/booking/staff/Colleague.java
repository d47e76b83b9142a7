package io.vitrine.booking.staff;

import io.vitrine.shell.signin.Role;
import java.util.Set;

/**
 * Somebody who works in a shop, as colleagues see them.
 *
 * @param roles what the person may do in that shop
 * @param weeklyMinutes the agreed working time of a week
 */
public record Colleague(String staff, String name, Set<Role> roles, int weeklyMinutes) {}
