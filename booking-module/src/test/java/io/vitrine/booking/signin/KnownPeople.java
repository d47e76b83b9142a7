package io.vitrine.booking.signin;

import io.vitrine.booking.appointment.House;
import io.vitrine.shell.signin.Ticket;
import io.vitrine.testkit.TicketHome;

/** Gives whoever gets a ticket in a test the rights and the live sign-in that it speaks of. */
public final class KnownPeople implements TicketHome {

  @Override
  public void know(Ticket ticket) {
    Member.hired(ticket.staff());
    ticket
        .rights()
        .forEach((role, shops) -> shops.forEach(shop -> give(ticket, role.name(), shop)));
    House.run(
        "insert into booking.sign_in_session (token_hash, staff, created_at, last_seen_at)"
            + " values (?, ?, current_timestamp, current_timestamp)",
        ticket.session() + "0".repeat(32),
        ticket.staff());
  }

  private static void give(Ticket ticket, String role, String shop) {
    if (House.count(
            "select count(*) from booking.staff_right where staff = ? and role = ? and shop = ?",
            ticket.staff(),
            role,
            shop)
        == 0) {
      House.run(
          "insert into booking.staff_right (staff, role, shop) values (?, ?, ?)",
          ticket.staff(),
          role,
          shop);
    }
  }
}
