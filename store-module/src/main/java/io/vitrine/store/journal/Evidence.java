package io.vitrine.store.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What proves a till's journal to others: its keys, a seal under a text, its anchor. */
@ApplicationScoped
public class Evidence {

  private final Seal seal;
  private final Anchors anchors;

  @Inject
  public Evidence(Seal seal, Anchors anchors) {
    this.seal = seal;
    this.anchors = anchors;
  }

  /**
   * A public key.
   *
   * @param publicKey as X.509 writes it, in Base64
   */
  public record Key(String id, String publicKey) {}

  /** A seal under a text. */
  public record Sealing(String signature, String signedWith) {}

  /** Where the chain stood, as it is kept outside the database; not checked. */
  public record Kept(long sequenceNo, String hash, Sealing sealing) {}

  /** The key with which the till's entries are sealed now. */
  public Key keyOf(String shop, String till) {
    SealKey key = seal.of(shop, till);
    return new Key(key.id(), key.publicKey());
  }

  /** All keys with which entries of this till were ever sealed. */
  public List<Key> keysOf(String shop, String till) {
    return seal.all(shop, till).stream().map(key -> new Key(key.id(), key.publicKey())).toList();
  }

  /**
   * @param text in ASCII
   */
  public Sealing seal(String shop, String till, String text) {
    SealKey key = seal.of(shop, till);
    return new Sealing(key.sign(text), key.id());
  }

  /** Whether that text was sealed for the till, by its own key or by the house's. */
  public boolean isGenuine(String shop, String till, String text, Sealing sealing) {
    return seal.isGenuine(
        shop, till, new Seal.Sealed(text, sealing.signature(), sealing.signedWith()));
  }

  /** Whether that entry still says what was sealed; its place in the chain is not looked at. */
  public boolean isGenuine(String shop, String till, Recorded entry) {
    Seal.Sealed sealed = new Seal.Sealed(entry.hash(), entry.signature(), entry.signedWith());
    return Chain.hash(entry.format(), entry.previousHash(), entry.content()).equals(entry.hash())
        && seal.isGenuine(entry.format(), shop, till, sealed);
  }

  /** Empty for a chain that was never anchored. */
  public Optional<Kept> keptOutside(String shop, String till) {
    return anchors.raw(shop, till);
  }

  /** The text that a closing slip shows as QR code, for the verifier to read. */
  public static String anchorText(String shop, String till, Recorded entry) {
    return String.join(
        ":", "vitrine", shop, till, String.valueOf(entry.sequenceNo()), entry.hash());
  }
}
