package io.vitrine.store.client;

import io.vitrine.shell.money.Money;
import io.vitrine.store.client.Consent.Purpose;
import io.vitrine.store.client.merge.Apart;
import io.vitrine.store.client.merge.Merge;
import io.vitrine.store.client.search.FoundClient;
import io.vitrine.store.visit.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A person as the adviser reads her, what matters now first.
 *
 * @param client the entry whose page it is
 * @param others entries that were merged into it
 * @param consents the latest word for each purpose of which she said something
 * @param apart what was said of others: that they are somebody else
 * @param perhaps entries of the same shops that may be the same person
 * @param log who read and changed what; empty for who does not manage the shop
 */
public record ClientView(
    Client client,
    List<Client> others,
    List<ClientFact> facts,
    Map<Purpose, Consent> consents,
    List<Seen> visits,
    List<Bought> purchases,
    List<Promise> promises,
    List<Merge> merges,
    List<Apart> apart,
    List<FoundClient> perhaps,
    List<LogEntry> log) {

  /** A visit of hers; outcome {@code null} while she is here. */
  public record Seen(
      String shop,
      String visit,
      Instant arrivedAt,
      String staffName,
      String topic,
      Outcome outcome) {}

  /**
   * Something she bought.
   *
   * @param receipt the number as printed, such as {@code RIVOLI-V2026-000042}
   * @param guaranteeEnds the last day of the legal guarantee
   */
  public record Bought(
      String receipt,
      String shop,
      Instant at,
      String sku,
      String nameFr,
      String nameEn,
      int quantity,
      Money total,
      LocalDate guaranteeEnds) {}

  /** What is open between her and the shop: a quote with its last day, or an order. */
  public record Promise(Kind kind, String number, String shop, LocalDate until) {

    /** What it is. */
    public enum Kind {
      QUOTE,
      ORDER
    }
  }

  /** Her word for one purpose; {@code null} while she was not asked. */
  public record Word(Purpose purpose, Consent consent) {
    public boolean given() {
      return consent != null && consent.isGiven();
    }
  }

  /** All facts, first what must be known before anything is shown to her. */
  public List<ClientFact> inOrder() {
    return facts.stream().sorted(Comparator.comparing(ClientFact::getKind)).toList();
  }

  /** Her word for each purpose. */
  public List<Word> words() {
    return Arrays.stream(Purpose.values())
        .map(purpose -> new Word(purpose, consents.get(purpose)))
        .toList();
  }
}
