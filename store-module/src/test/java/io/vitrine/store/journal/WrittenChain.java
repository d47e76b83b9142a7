package io.vitrine.store.journal;

import io.vitrine.store.shop.TrainingShop;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The journal of a till as the house writes it, without a database. */
public final class WrittenChain {

  public static final String SHOP = "rivoli";
  public static final String TILL = "T1";

  private final Seal seal = TestKeys.seal();
  private final String shop;
  private final JournalHead head;
  private final List<Recorded> entries = new ArrayList<>();
  private final Anchors anchors;

  /**
   * @param data the folder in which anchors are kept
   */
  public WrittenChain(Path data) {
    this(data, SHOP);
  }

  /** The chain of a shop, such as a fictional one. */
  public WrittenChain(Path data, String shop) {
    this.shop = shop;
    this.head = new JournalHead(shop, TILL);
    this.anchors = new Anchors(data.toString(), seal);
  }

  public Recorded add(EntryKind kind, Instant at, String told) {
    String content =
        "{\"at\":\"%s\",\"content\":%s,\"kind\":\"%s\",\"sequence\":%d,\"shop\":\"%s\",\"till\":\"%s\"%s}"
            .formatted(
                at,
                told,
                kind,
                head.getSequenceNo() + 1,
                shop,
                TILL,
                TrainingShop.is(shop) ? ",\"training\":\"FICTIF\"" : "");
    JournalEntry entry = new JournalEntry(head, kind, at, Chain.canonical(content), seal);
    head.moveTo(entry);
    JournalEntry.Link link = entry.link();
    Recorded recorded =
        new Recorded(
            link.sequenceNo(),
            kind,
            at,
            link.format(),
            link.content(),
            link.previousHash(),
            link.hash(),
            link.signature(),
            link.signedWith());
    entries.add(recorded);
    anchors.keep(new EntrySealed(shop, TILL, new Anchor(link.sequenceNo(), link.hash()), true));
    return recorded;
  }

  public List<Recorded> entries() {
    return List.copyOf(entries);
  }

  public Evidence evidence() {
    return new Evidence(seal, anchors);
  }

  /** The same entry with another content, its hash made anew. */
  public static Recorded rehashed(Recorded entry, String content) {
    return new Recorded(
        entry.sequenceNo(),
        entry.kind(),
        entry.at(),
        entry.format(),
        content,
        entry.previousHash(),
        Chain.hash(entry.format(), entry.previousHash(), content),
        entry.signature(),
        entry.signedWith());
  }

  /** The same entry with another content, as somebody with a key of his own would seal it. */
  public static Recorded resealed(Recorded entry, String content, Evidence forger) {
    Recorded rehashed = rehashed(entry, content);
    Evidence.Sealing sealing = forger.seal(SHOP, TILL, rehashed.hash());
    return new Recorded(
        entry.sequenceNo(),
        entry.kind(),
        entry.at(),
        entry.format(),
        content,
        entry.previousHash(),
        rehashed.hash(),
        sealing.signature(),
        sealing.signedWith());
  }
}
