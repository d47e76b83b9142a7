package io.vitrine.store.till;

import io.vitrine.shell.money.Money;
import java.util.List;

/** The cheques that were taken in a session; they lie beside the cash and are counted by number. */
public interface TakenCheques {

  /** A cheque and what it pays. */
  record Cheque(String number, Money amount) {}

  List<Cheque> chequesIn(TillSession session);
}
