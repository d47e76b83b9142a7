package io.vitrine.store.till;

import io.vitrine.shell.money.Money;

/** What the cash sales of a session brought, less the change; the sales know it. */
public interface TakenCash {

  Money in(TillSession session);
}
