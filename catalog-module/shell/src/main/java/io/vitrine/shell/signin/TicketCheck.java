package io.vitrine.shell.signin;

import java.util.Optional;

/**
 * What the module that keeps the accounts knows better than a ticket: whether its sign-in still
 * lives, and which rights are left. A module without such a bean believes the ticket to its end.
 */
public interface TicketCheck {

  /** The ticket with the rights of this moment; empty where the sign-in is over. */
  Optional<Ticket> now(Ticket ticket);
}
