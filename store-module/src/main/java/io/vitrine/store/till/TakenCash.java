package io.vitrine.store.till;

import io.vitrine.shell.money.Money;

/**
 * What one kind of act brought into the drawer in a session: sales, less their change; refunds less
 * than nothing. The session asks all of them.
 */
public interface TakenCash {

  Money in(TillSession session);
}
