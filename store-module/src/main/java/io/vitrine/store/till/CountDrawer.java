package io.vitrine.store.till;

import io.vitrine.shell.json.JsonParts;
import io.vitrine.shell.money.Money;
import io.vitrine.store.journal.EntryKind;
import io.vitrine.store.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes the blind count that ends a session; its row keeps sales and closing apart. */
@ApplicationScoped
class CountDrawer {

  private final Tills tills;
  private final ExpectedCash cash;
  private final Instance<TakenCheques> cheques;
  private final Instance<ClosingWord> words;
  private final Journal journal;
  private final Clock clock;

  @Inject
  CountDrawer(
      Tills tills,
      ExpectedCash cash,
      @Any Instance<TakenCheques> cheques,
      @Any Instance<ClosingWord> words,
      Journal journal,
      Clock clock) {
    this.tills = tills;
    this.cash = cash;
    this.cheques = cheques;
    this.words = words;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * @param counted what lies in the drawer, counted before the expected sum is shown
   * @param there the numbers of the cheques that lie beside it
   * @param by the staff number of who closes
   */
  @Transactional
  TillAnswer of(String shop, String code, Money counted, Set<String> there, String by) {
    Optional<TillSession> open = tills.openSessionLocked(shop, code);
    if (open.isEmpty()) {
      return new TillAnswer.Refused(TillAnswer.Reason.NOT_OPEN);
    }
    TillSession session = open.get();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<TakenCheques.Cheque> taken =
        cheques.stream().flatMap(one -> one.chequesIn(session).stream()).toList();
    session.close(counted, cash.taken(session), by, now);
    session.countCheques(
        taken.size(), (int) taken.stream().filter(one -> there.contains(one.number())).count());
    JsonObjectBuilder entry =
        session
            .onRecord()
            .add("countedCents", counted.cents())
            .add("expectedCents", session.getExpected().cents())
            .add("staff", by);
    if (!taken.isEmpty()) {
      entry.add("cheques", onRecord(taken, there));
    }
    words.forEach(word -> word.addTo(entry, session));
    journal.append(shop, code, EntryKind.TILL_CLOSED, now, entry.build());
    return new TillAnswer.Done(session);
  }

  private static JsonArrayBuilder onRecord(List<TakenCheques.Cheque> taken, Set<String> there) {
    JsonArrayBuilder list = JsonParts.createArrayBuilder();
    for (TakenCheques.Cheque cheque : taken) {
      list.add(
          JsonParts.createObjectBuilder()
              .add("amountCents", cheque.amount().cents())
              .add("cheque", cheque.number())
              .add("counted", there.contains(cheque.number())));
    }
    return list;
  }
}
