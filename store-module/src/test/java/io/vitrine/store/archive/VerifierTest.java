package io.vitrine.store.archive;

import static io.vitrine.store.journal.WrittenChain.SHOP;
import static io.vitrine.store.journal.WrittenChain.TILL;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.store.device.proof.Confirmation;
import io.vitrine.store.device.proof.DeviceKey;
import io.vitrine.store.device.proof.Hand;
import io.vitrine.store.journal.EntryKind;
import io.vitrine.store.journal.Evidence;
import io.vitrine.store.journal.Recorded;
import io.vitrine.store.journal.WrittenChain;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verifier that goes with each archive, run on whole archives and on those tampered with. */
class VerifierTest {

  private static final Instant NOON = Instant.parse("2026-12-12T11:00:00Z");
  private static final String CLOSING =
      "{\"byMeans\":[{\"amountCents\":9000,\"means\":\"CARD\"}],\"byRate\":[{\"grossCents\":9000,"
          + "\"taxCents\":1500,\"taxRateBp\":2000}],\"closing\":1,\"firstEntry\":1,\"kind\":\"DAY\","
          + "\"lastEntry\":5,\"part\":1,\"period\":\"2026-12-12\",\"perpetualCents\":9000,"
          + "\"refunds\":0,\"sales\":3,\"staff\":\"S001\",\"taxCents\":1500,\"totalCents\":9000,"
          + "\"yearCents\":9000}";

  @TempDir private static Path program;
  private static RunVerifier verifier;
  @TempDir private Path data;
  private WrittenChain chain;
  private List<Recorded> entries;
  private Evidence evidence;
  private WrittenChain training;
  private final Hand tablet = Hand.made();
  private List<DeviceKey> devices = List.of(tablet.key());

  @BeforeAll
  static void compileTheVerifier() throws IOException {
    verifier = RunVerifier.compiled(Verifier.source(), program);
  }

  @BeforeEach
  void writeAJournal() {
    chain = new WrittenChain(data);
    chain.add(EntryKind.TILL_OPENED, NOON, "{\"floatCents\":15000,\"staff\":\"S003\"}");
    for (int i = 1; i <= 3; i++) {
      chain.add(EntryKind.SALE, NOON.plusSeconds(60L * i), sale(i));
    }
    chain.add(EntryKind.TILL_CLOSED, NOON.plusSeconds(600), "{\"countedCents\":15000}");
    chain.add(EntryKind.CLOSING, NOON.plusSeconds(660), CLOSING);
    entries = new ArrayList<>(chain.entries());
    evidence = chain.evidence();
  }

  @Test
  void aWholeArchiveIsFoundWhole() throws Exception {
    assertThat(verify(archive())).contains("ENTIER / WHOLE: 6").doesNotContain("ROMPU");
    assertThat(verify(archive(), "--key", evidence.keyOf(SHOP, TILL).id())).contains("WHOLE");
    assertThat(verify(archive(), "--anchor", Evidence.anchorText(SHOP, TILL, entries.get(5))))
        .contains("WHOLE");
  }

  @Test
  void theVerifierRunsAloneWithNothingButAJdk() throws Exception {
    Path archive = archive();
    extract(archive, "Verify.java", data.resolve("Verify.java"));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "Verify.java",
                archive.toString())
            .directory(data.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(said).contains("ENTIER / WHOLE: 6");
    assertThat(process.exitValue()).isZero();
  }

  @Test
  void anAlteredEntryOfTheRecordIsNamed() throws Exception {
    Recorded third = entries.get(2);
    entries.set(2, with(third, third.content().replace("3000", "1000")));
    assertThat(faults(archive())).containsExactly("entry 3: ALTERED", "closing 1: DIFFERENT");
  }

  @Test
  void aLineAlteredInTheFileIsNamed() throws Exception {
    Path archive = changed("entries.jsonl", text -> text.replaceFirst("S003", "S004"));
    assertThat(faults(archive)).containsExactly("entries.jsonl: ALTERED", "entry 1: ALTERED");
  }

  @Test
  void aLineThatIsNoEntryAnyMoreIsNamed() throws Exception {
    Path archive = changed("entries.jsonl", text -> text.replaceFirst("\\{", "["));
    assertThat(faults(archive))
        .contains("entries.jsonl, ligne / line 1: ALTERED", "entry 1: MISSING");
  }

  @Test
  void aMissingEntryIsNamed() throws Exception {
    entries.remove(2);
    assertThat(faults(archive())).containsExactly("entry 3: MISSING");
  }

  @Test
  void reorderedEntriesAreNamed() throws Exception {
    Collections.swap(entries, 1, 2);
    assertThat(faults(archive())).containsExactly("entry 2: REORDERED");
  }

  @Test
  void aTruncatedFileIsNamedEntryByEntry() throws Exception {
    Path archive =
        changed(
            "entries.jsonl",
            text -> String.join("\n", List.of(text.split("\n")).subList(0, 4)) + "\n");
    assertThat(faults(archive))
        .startsWith("entries.jsonl: ALTERED", "entry 5: TRUNCATED", "entry 6: TRUNCATED");
  }

  @Test
  void anEntrySealedWithAnotherKeyIsNamed() throws Exception {
    Recorded third = entries.get(2);
    Evidence forger = new WrittenChain(data.resolve("forger")).evidence();
    entries.set(2, WrittenChain.resealed(third, third.content().replace("3000", "1000"), forger));
    assertThat(faults(archive()))
        .containsExactly("entry 3: FORGED", "entry 4: UNCHAINED", "closing 1: DIFFERENT");
  }

  @Test
  void anEntryHashedAnewWithoutTheKeyIsNamed() throws Exception {
    Recorded last = entries.get(5);
    entries.set(5, WrittenChain.rehashed(last, last.content().replace("S001", "S009")));
    assertThat(faults(archive())).contains("entry 6: FORGED");
  }

  @Test
  void anArchiveMadeAnewWithOtherKeysIsFoundByTheNameOfTheKey() throws Exception {
    String real = evidence.keyOf(SHOP, TILL).id();
    WrittenChain forged = new WrittenChain(data.resolve("forger"));
    forged.add(EntryKind.TILL_OPENED, NOON, "{\"floatCents\":1}");
    entries = new ArrayList<>(forged.entries());
    evidence = forged.evidence();

    assertThat(faults(archive())).isEmpty();
    assertThat(faults(archive(), "--key", real))
        .containsExactly("manifest.json, --key " + real + ": FORGED");
  }

  @Test
  void aManifestThatWasChangedIsNamed() throws Exception {
    Path archive = changed("manifest.json", text -> text.replace("rivoli", "bellecour"));
    assertThat(faults(archive)).contains("manifest.json: FORGED", "entry 1: ALTERED");
  }

  @Test
  void abuse38ATailCutOffInTheDatabaseIsFoundAgainstTheAnchor() throws Exception {
    entries.remove(5);
    entries.remove(4);
    assertThat(faults(archive())).containsExactly("entry 5: CUT_OFF", "entry 6: CUT_OFF");
  }

  @Test
  void aRecordWrittenAnewIsFoundAgainstTheClosingSlip() throws Exception {
    String slip = Evidence.anchorText(SHOP, TILL, entries.get(5));
    chain = new WrittenChain(data.resolve("again"));
    for (int i = 1; i <= 6; i++) {
      chain.add(EntryKind.SALE, NOON, sale(i));
    }
    entries = new ArrayList<>(chain.entries());
    evidence = chain.evidence();
    assertThat(faults(archive(), "--anchor", slip)).containsExactly("entry 6: CUT_OFF");
  }

  @Test
  void aSaleThatItsDeviceConfirmedIsFoundWhole() throws Exception {
    add(confirmed(tablet, 1));
    assertThat(faults(archive())).isEmpty();
  }

  @Test
  void aSaleThatItsDeviceDidNotSignIsNamedAlsoWhenItWasSealedWithTheTillsKey() throws Exception {
    String sale = confirmed(tablet, 1);
    add(sale);
    add(sale.replace("\"quantity\":1", "\"quantity\":2"));
    add(sale.replace("\"staff\":\"S003\"", "\"staff\":\"S004\""));
    add(sale.replace("\"means\":\"CARD\"", "\"means\":\"CASH\""));
    add(sale.replace("\"lines\":[", "\"lines\":[[],"));
    add(confirmed(Hand.made(), 1));
    add(sale(4));
    assertThat(faults(archive()))
        .containsExactly(
            "entry 8: UNCONFIRMED",
            "entry 9: UNCONFIRMED",
            "entry 10: UNCONFIRMED",
            "entry 11: UNCONFIRMED",
            "entry 12: UNCONFIRMED",
            "entry 13: UNCONFIRMED");

    devices = List.of();
    assertThat(faults(archive())).contains("entry 7: UNCONFIRMED");
  }

  @Test
  void aRefundIsCheckedLikeASale() throws Exception {
    chain.add(EntryKind.REFUND, NOON.plusSeconds(700), confirmed(tablet, -1));
    chain.add(
        EntryKind.REFUND,
        NOON.plusSeconds(700),
        confirmed(tablet, -1).replace("\"quantity\":-1", "\"quantity\":-2"));
    entries = new ArrayList<>(chain.entries());
    assertThat(faults(archive())).containsExactly("entry 8: UNCONFIRMED");
  }

  private void add(String told) {
    chain.add(EntryKind.SALE, NOON.plusSeconds(700), told);
    entries = new ArrayList<>(chain.entries());
  }

  /** What the sale signs, written out: the verifier makes the same text of the entry. */
  private static String confirmed(Hand tablet, int quantity) {
    return confirmed(tablet, quantity, "");
  }

  /**
   * @param paidDown what is signed of the deposit
   */
  private static String confirmed(Hand tablet, int quantity, String paidDown) {
    String signed =
        "{\"act\":\"0123456789abcdef\",\"lines\":[{\"quantity\":%d,\"sku\":\"A\",\"totalCents\":3000}],"
                .formatted(quantity)
            + "\"payments\":["
            + paidDown
            + "{\"amountCents\":2000,\"means\":\"CARD\"}],\"shop\":\"rivoli\","
            + "\"staff\":\"S003\",\"till\":\"T1\",\"totalCents\":3000}";
    String digest =
        HexFormat.of()
            .formatHex(ArchiveFile.sha256().digest(signed.getBytes(StandardCharsets.UTF_8)));
    return "{\"confirmation\":{\"act\":\"0123456789abcdef\",\"device\":\"%s\",\"digest\":\"%s\",\"signature\":\"%s\"},"
            .formatted(
                tablet.key().thumbprint(), digest, tablet.sign(Confirmation.signedText(digest)))
        + "\"lines\":[{\"name\":\"x\",\"quantity\":%d,\"sku\":\"A\",\"totalCents\":3000}],"
            .formatted(quantity)
        + "\"payments\":[{\"amountCents\":1000,\"deposit\":\"D1\",\"means\":\"DEPOSIT\"},"
        + "{\"amountCents\":2000,\"authorisation\":\"A1B2\",\"means\":\"CARD\"}],\"staff\":\"S003\",\"totalCents\":3000}";
  }

  @Test
  void aSaleOnAnOrderIsCheckedWithWhatWasPaidDownOrAsTheFirstWereSignedWithoutIt()
      throws Exception {
    add(confirmed(tablet, 1));
    String later = confirmed(tablet, 1, "{\"amountCents\":1000,\"means\":\"DEPOSIT\"},");
    add(later);
    add(later.replace("\"amountCents\":1000,\"deposit\"", "\"amountCents\":1001,\"deposit\""));
    assertThat(faults(archive())).containsExactly("entry 9: UNCONFIRMED");
  }

  @Test
  void aClosingThatTellsWhatIsHeldForCustomersIsFoundWhole() throws Exception {
    closingAfterADeposit(HELD);
    assertThat(faults(archive())).isEmpty();
  }

  @Test
  void aClosingThatCountsMoneyDownOtherwiseThanItsEntriesIsNamed() throws Exception {
    closingAfterADeposit(HELD.replace("\"grossCents\":2400", "\"grossCents\":2300"));
    assertThat(faults(archive())).containsExactly("closing 2: DIFFERENT");
  }

  @Test
  void aClosingThatSaysNothingOfMoneyDownIsNamed() throws Exception {
    closingAfterADeposit("");
    assertThat(faults(archive())).containsExactly("closing 2: DIFFERENT");
  }

  @Test
  void aClosingWithOtherMeansThanItsEntriesIsNamed() throws Exception {
    closing(CLOSING_2.formatted(HELD).replace("\"means\":\"CASH\"", "\"means\":\"CARD\""));
    assertThat(faults(archive())).containsExactly("closing 2: DIFFERENT");
  }

  @Test
  void aClosingWhoseRunningTotalJumpsIsNamed() throws Exception {
    closing(
        CLOSING_2.formatted(HELD).replace("\"perpetualCents\":9000", "\"perpetualCents\":9001"));
    assertThat(faults(archive())).containsExactly("closing 2: DIFFERENT");
  }

  @Test
  void whatWasTakenOutOfTheDrawerIsAddedUpToo() throws Exception {
    chain.add(
        EntryKind.CASH_OUT,
        NOON.plusSeconds(670),
        "{\"act\":\"BANK_OUT\",\"amountCents\":-5000,\"staff\":\"S003\"}");
    String day =
        CLOSING_2
            .formatted("%s\"byDrawer\":[{\"act\":\"BANK_OUT\",\"amountCents\":%d,\"times\":1}],")
            .replace("\"lastEntry\":7", "\"lastEntry\":8");
    closing(day.formatted(HELD, -5_000));
    assertThat(faults(archive())).isEmpty();
    chain.add(
        EntryKind.CASH_OUT, NOON.plusSeconds(700), "{\"act\":\"BANK_OUT\",\"amountCents\":-5000}");
    chain.add(
        EntryKind.CLOSING,
        NOON.plusSeconds(710),
        CLOSING_2
            .formatted("")
            .replace("{\"amountCents\":2400,\"means\":\"CASH\"}", "")
            .replace("\"closing\":2", "\"closing\":3")
            .replace("\"firstEntry\":6", "\"firstEntry\":9")
            .replace("\"lastEntry\":7", "\"lastEntry\":10"));
    entries = new ArrayList<>(chain.entries());
    assertThat(faults(archive())).containsExactly("closing 3: DIFFERENT");
  }

  @Test
  void aMonthThatIsNotTheSumOfItsDaysIsNamed() throws Exception {
    String month =
        CLOSING
            .replace("\"closing\":1", "\"closing\":2")
            .replace("\"DAY\"", "\"MONTH\"")
            .replace("2026-12-12", "2026-12");
    chain.add(EntryKind.CLOSING, NOON.plusSeconds(700), month);
    chain.add(
        EntryKind.CLOSING,
        NOON.plusSeconds(710),
        month.replace("\"sales\":3", "\"sales\":4").replace("\"closing\":2", "\"closing\":3"));
    entries = new ArrayList<>(chain.entries());
    assertThat(faults(archive())).containsExactly("closing 3: DIFFERENT");
  }

  private static final String HELD =
      "\"byDeposit\":[{\"grossCents\":2400,\"taxCents\":400,\"taxRateBp\":2000}],";
  private static final String CLOSING_2 =
      "{%s\"byMeans\":[{\"amountCents\":2400,\"means\":\"CASH\"}],\"byRate\":[],\"closing\":2,"
          + "\"firstEntry\":6,\"kind\":\"DAY\",\"lastEntry\":7,\"part\":2,\"period\":\"2026-12-12\","
          + "\"perpetualCents\":9000,\"refunds\":0,\"sales\":0,\"staff\":\"S001\",\"taxCents\":0,"
          + "\"totalCents\":0,\"yearCents\":9000}";

  private void closingAfterADeposit(String held) {
    closing(CLOSING_2.formatted(held));
  }

  private void closing(String told) {
    chain.add(
        EntryKind.DEPOSIT,
        NOON.plusSeconds(680),
        "{\"depositCents\":2400,\"depositTaxes\":[{\"grossCents\":2400,\"taxCents\":400,"
            + "\"taxRateBp\":2000}],\"payments\":[{\"amountCents\":2400,\"means\":\"CASH\"}],"
            + "\"receipt\":\"AR-1\"}");
    chain.add(EntryKind.CLOSING, NOON.plusSeconds(690), told);
    entries = new ArrayList<>(chain.entries());
  }

  @Test
  void aFileThatIsNoArchiveCannotBeRead() throws Exception {
    Path none = Files.writeString(data.resolve("none.zip"), "nothing");
    assertThat(verify(none)).contains("CANNOT BE READ");
  }

  @Test
  void trainingIsVerifiedApartFromTheRealChain() throws Exception {
    WrittenChain lesson = new WrittenChain(data.resolve("lesson"), "fictif-" + SHOP);
    lesson.add(EntryKind.TILL_OPENED, NOON, "{\"floatCents\":100,\"staff\":\"S003\"}");
    training = lesson;
    List<Recorded> learnt = new ArrayList<>(lesson.entries());

    assertThat(verify(archive()))
        .contains("ENTIER / WHOLE: 6", "FICTIF : ", "FICTIF ENTIER / WHOLE: 1")
        .contains("perpetual total: 9000 c");
    assertThat(
            verify(
                archive(), "--anchor", Evidence.anchorText("fictif-rivoli", TILL, learnt.get(0))))
        .contains("FICTIF ENTIER / WHOLE: 1")
        .doesNotContain("ROMPU");
    assertThat(faults(changed("training/entries.jsonl", text -> text.replace("S003", "S004"))))
        .containsExactly(
            "training/entries.jsonl: ALTERED",
            "training/entries.jsonl: ALTERED",
            "training/inscription / entry 1: ALTERED");
  }

  @Test
  void anEntryThatDoesNotSayWhatItIsIsNamed() throws Exception {
    Recorded second = entries.get(1);
    String marked = second.content().replaceFirst("}$", ",\"training\":\"FICTIF\"}");
    entries.set(1, WrittenChain.resealed(second, marked, evidence));
    assertThat(faults(archive())).contains("entry 2: ALTERED");
  }

  @Test
  void anotherShopsTrainingIsNotTakenForThisTills() throws Exception {
    training = new WrittenChain(data.resolve("lesson"), "fictif-lyon");
    training.add(EntryKind.TILL_OPENED, NOON, "{\"floatCents\":100,\"staff\":\"S003\"}");
    assertThat(faults(archive())).containsExactly("training/manifest.json: DIFFERENT");
  }

  private static String sale(int number) {
    return ("{\"payments\":[{\"amountCents\":3000,\"means\":\"CARD\"}],\"receipt\":\"R-%d\","
            + "\"taxes\":[{\"grossCents\":3000,\"taxCents\":500,\"taxRateBp\":2000}],"
            + "\"note\":\"caf\u00e9 \\u0001 \\\"\u202f\\\"\"}")
        .formatted(number);
  }

  private static Recorded with(Recorded entry, String content) {
    return new Recorded(
        entry.sequenceNo(),
        entry.kind(),
        entry.at(),
        entry.format(),
        content,
        entry.previousHash(),
        entry.hash(),
        entry.signature(),
        entry.signedWith());
  }

  /** The archive of these entries, as the house makes it of what is on record. */
  private Path archive() throws IOException {
    Path file = data.resolve("archive.zip");
    Recorded end = entries.get(entries.size() - 1);
    try (OutputStream out = Files.newOutputStream(file)) {
      ArchiveFile archive = new ArchiveFile(out, NOON);
      if (training != null) {
        write(training, archive.training());
      }
      archive.entries(reader -> entries.forEach(reader));
      archive.closings(
          entries.stream()
              .filter(entry -> entry.kind() == EntryKind.CLOSING)
              .map(entry -> new ArchiveFile.ClosedLine(entry.told(), entry.sequenceNo()))
              .toList());
      archive.keys(evidence.keysOf(SHOP, TILL));
      archive.devices(devices);
      archive.verifier();
      archive.manifest(
          new ArchiveFile.Of(
              SHOP,
              TILL,
              "2026-12-12",
              "2026-12-12",
              1,
              end.sequenceNo(),
              new ArchiveFile.Head(end.sequenceNo(), end.hash()),
              "1.0"),
          evidence.keptOutside(SHOP, TILL).orElse(null),
          text -> evidence.seal(SHOP, TILL, text));
    }
    return file;
  }

  private static void write(WrittenChain lesson, ArchiveFile file) throws IOException {
    List<Recorded> all = lesson.entries();
    String shop = all.get(0).content().contains("lyon") ? "fictif-lyon" : "fictif-" + SHOP;
    Recorded end = all.get(all.size() - 1);
    file.entries(reader -> all.forEach(reader));
    file.closings(List.of());
    file.keys(lesson.evidence().keysOf(shop, TILL));
    file.devices(List.of());
    file.manifest(
        new ArchiveFile.Of(
            shop,
            TILL,
            "2026-12-12",
            "2026-12-12",
            1,
            end.sequenceNo(),
            new ArchiveFile.Head(end.sequenceNo(), end.hash()),
            "1.0"),
        lesson.evidence().keptOutside(shop, TILL).orElse(null),
        text -> lesson.evidence().seal(shop, TILL, text));
  }

  /** The same with one of its files changed by somebody who has only the archive. */
  private Path changed(String name, UnaryOperator<String> change) throws IOException {
    Path copy = data.resolve("changed.zip");
    try (ZipFile from = new ZipFile(archive().toFile());
        ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(copy))) {
      for (ZipEntry entry : Collections.list(from.entries())) {
        String text = new String(from.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        to.putNextEntry(new ZipEntry(entry.getName()));
        to.write(
            (entry.getName().equals(name) ? change.apply(text) : text)
                .getBytes(StandardCharsets.UTF_8));
      }
    }
    return copy;
  }

  private static void extract(Path archive, String name, Path to) throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      Files.write(to, zip.getInputStream(zip.getEntry(name)).readAllBytes());
    }
  }

  /** What the verifier named, in English and without its reasons. */
  private static List<String> faults(Path archive, String... options) throws Exception {
    return verify(archive, options)
        .lines()
        .filter(line -> line.endsWith(")") && line.contains(" / "))
        .map(line -> line.replaceAll(": \\p{Lu}[\\p{Lu} ]* / ", ": ").replaceAll(" \\(.*", ""))
        .map(line -> line.replaceFirst("^(inscription|clôture) / ", ""))
        .toList();
  }

  private static String verify(Path archive, String... options) throws Exception {
    return verifier.on(archive, options);
  }
}
