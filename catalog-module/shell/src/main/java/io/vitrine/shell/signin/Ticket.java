package io.vitrine.shell.signin;

import io.vitrine.shell.InvalidValue;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * The proof of a staff sign-in: who, with which roles in which shops, until when.
 *
 * @param staff the staff number, such as {@code S003}
 * @param name the name to show
 * @param rights the shops each role holds in
 * @param session the sign-in session it was issued from
 * @param until the end of its life (UTC)
 * @param idle how long nobody may act before it is locked; zero where it never is, as for whoever
 *     is at no device of a shop
 */
public record Ticket(
    String staff,
    String name,
    Map<Role, Set<String>> rights,
    String session,
    Instant until,
    Duration idle) {

  public Ticket {
    if (staff == null || staff.isBlank()) {
      throw new InvalidValue("a ticket names a staff member");
    }
    Map<Role, Set<String>> copy = new EnumMap<>(Role.class);
    rights.forEach((role, shops) -> copy.put(role, Set.copyOf(shops)));
    rights = Map.copyOf(copy);
  }

  /** A ticket that is never locked. */
  public Ticket(
      String staff, String name, Map<Role, Set<String>> rights, String session, Instant until) {
    this(staff, name, rights, session, until, Duration.ZERO);
  }

  /** The same with the rights that are left. */
  public Ticket with(Map<Role, Set<String>> left) {
    return new Ticket(staff, name, left, session, until, idle);
  }

  /** Whether it was given at a device that several people use. */
  public boolean isAtDevice() {
    return !idle.isZero();
  }

  public boolean has(Role role) {
    return !rights.getOrDefault(role, Set.of()).isEmpty();
  }

  public boolean mayActIn(Role role, String shop) {
    return rights.getOrDefault(role, Set.of()).contains(shop);
  }
}
