package io.vitrine.store.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.store.journal.JournalEntry.Link;
import io.vitrine.store.journal.Verification.Fault;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainTest {

  private static final Instant NOON = Instant.parse("2026-12-12T11:00:00Z");

  private final Seal seal = TestKeys.seal();
  private final JournalHead head = new JournalHead("rivoli", "T1");
  private final List<Link> links = new ArrayList<>();

  ChainTest() {
    for (int i = 1; i <= 5; i++) {
      String content =
          "{\"at\":\"%s\",\"content\":{\"totalCents\":%d},\"kind\":\"SALE\",\"sequence\":%d,\"shop\":\"rivoli\",\"till\":\"T1\"}"
              .formatted(NOON, 1000 * i, i);
      JournalEntry entry =
          new JournalEntry(head, EntryKind.SALE, NOON, Chain.canonical(content), seal);
      head.moveTo(entry);
      links.add(entry.link());
    }
  }

  @Test
  void aWholeChainIsFoundWhole() {
    assertThat(walk()).isEqualTo(new Verification("rivoli", "T1", 5, null, null));
  }

  @Test
  void anAlteredContentIsFound() {
    Link third = links.get(2);
    links.set(2, with(third, third.content().replace("3000", "1000"), third.hash()));

    assertThat(walk()).isEqualTo(new Verification("rivoli", "T1", 2, 3L, Fault.CONTENT));
  }

  @Test
  void anAlteredContentWithANewHashIsFoundByItsSignature() {
    Link third = links.get(2);
    String content = third.content().replace("3000", "1000");
    links.set(2, with(third, content, Chain.hash(Chain.FORMAT, third.previousHash(), content)));

    assertThat(walk().fault()).isEqualTo(Fault.SIGNATURE);
    assertThat(walk().firstBroken()).isEqualTo(3);
  }

  @Test
  void aMissingEntryIsFound() {
    links.remove(2);
    assertThat(walk()).isEqualTo(new Verification("rivoli", "T1", 2, 3L, Fault.MISSING));
  }

  @Test
  void reorderedEntriesAreFound() {
    Link second = links.get(1);
    Link third = links.get(2);
    links.set(1, at(third, 2));
    links.set(2, at(second, 3));

    assertThat(walk()).isEqualTo(new Verification("rivoli", "T1", 1, 2L, Fault.ORDER));
  }

  @Test
  void aCutOffTailIsFound() {
    links.remove(4);
    assertThat(walk()).isEqualTo(new Verification("rivoli", "T1", 4, 5L, Fault.TAIL));
  }

  @Test
  void anotherHousesSignatureIsFound() {
    ChainWalk walk = new ChainWalk("rivoli", "T1", TestKeys.seal());
    assertThat(walk.step(links.get(0))).isFalse();
    assertThat(walk.end(head.getSequenceNo(), head.getHash()).fault()).isEqualTo(Fault.SIGNATURE);
  }

  @Test
  void anotherTillsSealIsFound() {
    links.set(0, sealedAs(links.get(0), Chain.FORMAT, seal.of("rivoli", "T2")));
    assertThat(walk().fault()).isEqualTo(Fault.SIGNATURE);
  }

  @Test
  void entriesOfTheFirstFormatKeepTheHousesSeal() {
    SealKey house = new SealKey(TestKeys.pair("journal"));
    Seal keys = new Seal(name -> name.equals("journal") ? TestKeys.pair("journal") : null);
    Link first = sealedAs(links.get(0), Chain.HOUSE_KEY, house);

    assertThat(keys.isGenuine(Chain.HOUSE_KEY, "rivoli", "T1", first.seal())).isTrue();
    assertThat(seal.isGenuine(Chain.FORMAT, "rivoli", "T1", first.seal())).isFalse();
  }

  @Test
  void aClockThatStandsFarBehindIsNoticed() {
    assertThat(head.isClockBack(NOON.minusSeconds(59))).isFalse();
    assertThat(head.isClockBack(NOON.minusSeconds(61))).isTrue();
    assertThat(new JournalHead("rivoli", "T2").isClockBack(NOON)).isFalse();
  }

  @Test
  void theSameContentInAnotherFormHasTheSameHash() {
    assertThat(Chain.canonical("{ \"b\": 1.0, \"a\": \"é\" }")).isEqualTo("{\"a\":\"é\",\"b\":1}");
  }

  @Test
  void timeInTheJournalNeverRunsBack() {
    assertThat(head.notBefore(NOON.minusSeconds(60))).isEqualTo(NOON);
    assertThat(head.notBefore(NOON.plusSeconds(60))).isEqualTo(NOON.plusSeconds(60));
  }

  private Verification walk() {
    ChainWalk walk = new ChainWalk("rivoli", "T1", seal);
    for (Link link : links) {
      if (!walk.step(link)) {
        break;
      }
    }
    return walk.end(head.getSequenceNo(), head.getHash());
  }

  private static Link with(Link link, String content, String hash) {
    return new Link(
        link.sequenceNo(),
        link.kind(),
        link.format(),
        content,
        link.previousHash(),
        hash,
        link.signature(),
        link.signedWith());
  }

  private static Link at(Link link, long place) {
    return new Link(
        place,
        link.kind(),
        link.format(),
        link.content(),
        link.previousHash(),
        link.hash(),
        link.signature(),
        link.signedWith());
  }

  private static Link sealedAs(Link link, int format, SealKey key) {
    String hash = Chain.hash(format, link.previousHash(), link.content());
    return new Link(
        link.sequenceNo(),
        link.kind(),
        format,
        link.content(),
        link.previousHash(),
        hash,
        key.sign(hash),
        key.id());
  }
}
