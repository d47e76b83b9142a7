package io.vitrine.testkit;

import io.vitrine.shell.signin.Ticket;

/**
 * Where a module keeps sign-ins itself, its tests provide one ({@link java.util.ServiceLoader}): a
 * ticket that {@link People} writes has to have a live sign-in there.
 */
public interface TicketHome {

  /** From now on the person has these rights and this sign-in. */
  void know(Ticket ticket);
}
