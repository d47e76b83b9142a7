package io.vitrine.store.journal;

import io.vitrine.shell.json.JsonParts;
import io.vitrine.store.journal.JournalEntry.Link;
import io.vitrine.store.journal.Verification.Fault;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;

/** Walks a chain entry by entry and stops at the first that is broken. */
final class ChainWalk {

  private final String shop;
  private final String till;
  private final Seal seal;
  private long whole;
  private String lastHash = Chain.BEGINNING;
  private Long broken;
  private Fault fault;

  ChainWalk(String shop, String till, Seal seal) {
    this.shop = shop;
    this.till = till;
    this.seal = seal;
  }

  /**
   * @return whether the walk goes on
   */
  boolean step(Link link) {
    long expected = whole + 1;
    if (link.sequenceNo() != expected) {
      return stop(expected, Fault.MISSING);
    }
    if (!link.previousHash().equals(lastHash)) {
      return stop(expected, Fault.ORDER);
    }
    if (!link.hash().equals(Chain.hash(link.format(), link.previousHash(), link.content()))
        || !saysWhereItIs(link)) {
      return stop(expected, Fault.CONTENT);
    }
    if (!seal.isGenuine(link.format(), shop, till, link.seal())) {
      return stop(expected, Fault.SIGNATURE);
    }
    whole = expected;
    lastHash = link.hash();
    return true;
  }

  /** The end of the walk, held against the head of the chain. */
  Verification end(long headSequence, String headHash) {
    if (fault == null && (headSequence != whole || !headHash.equals(lastHash))) {
      stop(whole + 1, Fault.TAIL);
    }
    return new Verification(shop, till, whole, broken, fault);
  }

  private boolean saysWhereItIs(Link link) {
    try (var reader = JsonParts.createReader(new StringReader(link.content()))) {
      JsonObject content = reader.readObject();
      return content.getString("shop", "").equals(shop)
          && content.getString("till", "").equals(till)
          && content.getString("kind", "").equals(link.kind())
          && content.getInt("sequence", -1) == link.sequenceNo();
    } catch (JsonException | ClassCastException e) {
      return false;
    }
  }

  private boolean stop(long at, Fault what) {
    broken = at;
    fault = what;
    return false;
  }
}
