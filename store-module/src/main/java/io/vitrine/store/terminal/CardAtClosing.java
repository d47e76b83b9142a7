package io.vitrine.store.terminal;

import io.vitrine.shell.json.JsonParts;
import io.vitrine.store.till.ClosingWord;
import io.vitrine.store.till.TillSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** What cards paid and nothing on record explains stands in the entry that closes the till. */
@ApplicationScoped
class CardAtClosing implements ClosingWord {

  private final Attempts attempts;

  @Inject
  CardAtClosing(Attempts attempts) {
    this.attempts = attempts;
  }

  @Override
  public void addTo(JsonObjectBuilder entry, TillSession session) {
    List<TerminalAttempt> pending = attempts.pendingAt(session.getShop(), session.getTill());
    if (pending.isEmpty()) {
      return;
    }
    JsonArrayBuilder list = JsonParts.createArrayBuilder();
    for (TerminalAttempt attempt : pending) {
      list.add(
          JsonParts.createObjectBuilder()
              .add("amountCents", attempt.getAmount().cents())
              .add("moved", attempt.getKind().name())
              .add("reference", attempt.getId())
              .add("state", attempt.getState().name()));
    }
    entry.add("cardUnsettled", list);
  }
}
