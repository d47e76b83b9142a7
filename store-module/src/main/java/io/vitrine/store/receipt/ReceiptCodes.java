package io.vitrine.store.receipt;

import io.vitrine.store.journal.Evidence;
import io.vitrine.store.journal.ReadJournal;
import io.vitrine.store.shop.TrainingShop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Makes the codes of receipts from what is on record, and checks those that come back. The entry's
 * own seal is checked first: what was changed in the database gets no code.
 */
@ApplicationScoped
public class ReceiptCodes {

  private final ReadJournal read;
  private final Evidence evidence;

  @Inject
  public ReceiptCodes(ReadJournal read, Evidence evidence) {
    this.read = read;
    this.evidence = evidence;
  }

  /** What a check found. */
  public enum Verdict {
    GENUINE,
    /** Signed by a till of this house, in training: nothing of it is real. */
    FICTIONAL,
    /** Signed, but not this. */
    ALTERED,
    /** A key that is none of the till's, or no till of this house. */
    UNKNOWN_KEY,
    /** No code of a receipt. */
    UNREADABLE
  }

  /**
   * What a check found.
   *
   * @param code what the code says; {@code null} where it cannot be read
   */
  public record Checked(Verdict verdict, ReceiptCode code) {
    public boolean isGenuine() {
      return verdict == Verdict.GENUINE;
    }
  }

  /** The code of what that entry records; empty where the entry's own seal does not hold. */
  Optional<ReceiptCode> of(String shop, String till, long journalNo) {
    return read.entry(shop, till, journalNo)
        .filter(entry -> evidence.isGenuine(shop, till, entry))
        .map(entry -> ReceiptCode.of(shop, till, entry, evidence));
  }

  /** Says whether a scanned code is one that a till of this house signed, and says what it says. */
  public Checked check(String scanned) {
    return ReceiptCode.read(scanned)
        .map(code -> new Checked(verdict(code), code))
        .orElseGet(() -> new Checked(Verdict.UNREADABLE, null));
  }

  /** A till must be there before its keys are asked for: asking makes them. */
  private Verdict verdict(ReceiptCode code) {
    boolean known =
        read.head(code.shop(), code.till()).isPresent()
            && evidence.keysOf(code.shop(), code.till()).stream()
                .anyMatch(key -> key.id().equals(code.signedWith()));
    if (!known) {
      return Verdict.UNKNOWN_KEY;
    }
    if (!code.isGenuine(evidence)) {
      return Verdict.ALTERED;
    }
    return TrainingShop.is(code.shop()) ? Verdict.FICTIONAL : Verdict.GENUINE;
  }
}
