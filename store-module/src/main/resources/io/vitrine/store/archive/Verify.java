import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Checks an archive of a till's journal; needs a JDK (17 or later) and nothing else.
 *
 * <pre>java Verify.java archive.zip [--key ID] [--anchor SHOP:TILL:NUMBER:HASH]
 * java Verify.java --receipt TEXT archive.zip|keys.json</pre>
 *
 * <p>The archive holds the keys it is checked with. Whoever could make a whole archive anew with keys
 * of his own is found by {@code --key}: the name of the till's key, as closing slips show it. {@code
 * --anchor} is the text of the QR code on a closing slip: the record must still hold that entry.
 * {@code --receipt} is the text of the QR code on a receipt, which is checked with the keys alone.
 *
 * <p>Ends with 0 if all is whole, 1 if something is not, 2 if the archive cannot be read.
 */
public final class Verify {

  /** What is wrong with an entry, in the two languages of the house. */
  enum Fault {
    ALTERED("MODIFIÉE", "its content is not what was sealed"),
    MISSING("MANQUANTE", "it is not there"),
    REORDERED("DÉPLACÉE", "it is not where it was written"),
    TRUNCATED("TRONQUÉE", "the end of the archive is not there"),
    FORGED("FALSIFIÉE", "it is not sealed with the till's key"),
    UNCHAINED("NON CHAÎNÉE", "it does not follow the entry before it"),
    CUT_OFF("COUPÉE", "the record does not hold what was kept of it outside the database"),
    DIFFERENT("DIFFÉRENTE", "it is not what the record says"),
    UNCONFIRMED("NON CONFIRMÉE", "the device at which it was done did not sign this");

    final String french;
    final String why;

    Fault(String french, String why) {
      this.french = french;
      this.why = why;
    }
  }

  /** Where an archive has the chain of training, and how its shop and entries are marked. */
  private static final String TRAINING = "training/";

  private static final String TRAINING_SHOP = "fictif-";
  private static final String MARK = "FICTIF";

  private static final String CHAIN = "io.vitrine.store.journal";
  private static final String ANCHOR = "io.vitrine.store.anchor";
  private static final String ARCHIVE = "io.vitrine.store.archive";
  private static final String RECEIPT = "io.vitrine.store.receipt";
  private static final String CONFIRMATION = "io.vitrine.store.confirmation";

  private final PrintStream out;
  private final String folder;
  private final Map<String, PublicKey> keys = new LinkedHashMap<>();
  private final Map<String, PublicKey> devices = new LinkedHashMap<>();
  private final TreeMap<Long, Map<String, Object>> entries = new TreeMap<>();
  private final TreeMap<Long, String> hashes = new TreeMap<>();
  private Map<String, Object> manifest;
  private boolean confirmed;
  private int faults;

  private Verify(PrintStream out, String folder) {
    this.out = out;
    this.folder = folder;
  }

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(run(arguments, out));
  }

  static int run(String[] arguments, PrintStream out) {
    String key = null;
    String anchor = null;
    String receipt = null;
    String file = null;
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].equals("--key") && i + 1 < arguments.length) {
        key = arguments[++i];
      } else if (arguments[i].equals("--anchor") && i + 1 < arguments.length) {
        anchor = arguments[++i];
      } else if (arguments[i].equals("--receipt") && i + 1 < arguments.length) {
        receipt = arguments[++i];
      } else {
        file = arguments[i];
      }
    }
    if (file == null) {
      out.println("java Verify.java archive.zip [--key ID] [--anchor SHOP:TILL:NUMBER:HASH]");
      out.println("java Verify.java --receipt TEXT archive.zip|keys.json");
      return 2;
    }
    if (receipt != null) {
      return checkReceipt(receipt, file, key, out);
    }
    try (ZipFile zip = new ZipFile(Path.of(file).toFile())) {
      return checkBoth(zip, key, anchor, out) ? 0 : 1;
    } catch (IOException | GeneralSecurityException | RuntimeException e) {
      out.println("ILLISIBLE / CANNOT BE READ: " + e);
      return 2;
    }
  }

  /** The till's own chain, and that of training apart from it, which counts in no total. */
  private static boolean checkBoth(ZipFile zip, String key, String anchor, PrintStream out)
      throws IOException, GeneralSecurityException {
    boolean ofTraining = anchor != null && anchor.replaceFirst("^vitrine:", "").startsWith(TRAINING_SHOP);
    Verify real = new Verify(out, "");
    boolean whole = real.check(zip, key, ofTraining ? null : anchor);
    if (zip.getEntry(TRAINING + "manifest.json") == null) {
      out.println("Sans entraînement / no training");
      if (ofTraining) {
        real.report("--anchor " + anchor, Fault.DIFFERENT);
      }
      return whole && !ofTraining;
    }
    out.println();
    out.println(
        MARK + " : entraînement, compté dans aucun total / training, counted in no total");
    Verify training = new Verify(out, TRAINING);
    boolean trained = training.check(zip, null, ofTraining ? anchor : null);
    if (!training.isBeside(real.manifest)) {
      training.report("manifest.json", Fault.DIFFERENT);
      trained = false;
    }
    return whole && trained;
  }

  /** Whether this is the training of that very till, for the same days. */
  private boolean isBeside(Map<String, Object> real) {
    return manifest.get("shop").equals(TRAINING_SHOP + real.get("shop"))
        && manifest.get("till").equals(real.get("till"))
        && manifest.get("from").equals(real.get("from"))
        && manifest.get("until").equals(real.get("until"));
  }

  private boolean isTraining() {
    return String.valueOf(manifest.get("shop")).startsWith(TRAINING_SHOP);
  }

  /** A receipt's code is {@code VR1;number;shop;till;entry;time;cents;VAT;key;signature}. */
  private static int checkReceipt(String receipt, String file, String key, PrintStream out) {
    String[] parts = receipt.strip().split(";", -1);
    if (parts.length != 10 || !parts[0].equals("VR1")) {
      out.println("ILLISIBLE / UNREADABLE: " + receipt);
      return 2;
    }
    Verify verify = new Verify(out, "");
    try {
      verify.readKeys(keysOf(file, parts[2].startsWith(TRAINING_SHOP)));
    } catch (IOException | GeneralSecurityException | RuntimeException e) {
      out.println("ILLISIBLE / CANNOT BE READ: " + e);
      return 2;
    }
    PublicKey till = verify.keys.get(parts[8]);
    if (till == null || (key != null && !key.equals(parts[8]))) {
      out.println("CLÉ INCONNUE / UNKNOWN KEY: " + parts[8]);
      return 1;
    }
    String content = receipt.strip();
    content = content.substring(0, content.lastIndexOf(';'));
    if (!isGenuine(RECEIPT + "\n" + content, till, parts[9])) {
      out.println("MODIFIÉ / ALTERED: " + parts[1]);
      return 1;
    }
    out.println(
        parts[2].startsWith(TRAINING_SHOP)
            ? MARK + ", entraînement, ne vaut rien / training, worth nothing: " + parts[1]
            : "AUTHENTIQUE / GENUINE: " + parts[1]);
    out.println("Magasin / shop " + parts[2] + ", caisse / till " + parts[3]);
    out.println(parts[5] + ", inscription / entry " + parts[4]);
    out.println("Total " + parts[6] + ", TVA / VAT (rate:total:VAT) " + parts[7]);
    return 0;
  }

  private static String keysOf(String file, boolean training) throws IOException {
    if (!file.endsWith(".zip")) {
      return Files.readString(Path.of(file));
    }
    try (ZipFile zip = new ZipFile(Path.of(file).toFile())) {
      String there = TRAINING + "keys.json";
      return text(zip, training && zip.getEntry(there) != null ? there : "keys.json");
    }
  }

  private boolean check(ZipFile zip, String key, String anchor)
      throws IOException, GeneralSecurityException {
    manifest = object(Json.read(text(zip, folder + "manifest.json")));
    readKeys(text(zip, folder + "keys.json"));
    readDevices(zip);
    out.println(
        "Magasin / shop " + manifest.get("shop") + ", caisse / till " + manifest.get("till"));
    out.println(
        manifest.get("from")
            + " - "
            + manifest.get("until")
            + ", inscriptions / entries "
            + manifest.get("firstEntry")
            + " - "
            + manifest.get("lastEntry"));
    checkManifest(zip, key);
    checkEntries(zip);
    checkKept();
    if (anchor != null) {
      checkAnchor(anchor);
    }
    checkClosings(zip);
    out.println("Clé de la caisse / the till's key: " + manifest.get("signingKey"));
    out.println(
        (isTraining() ? MARK + " " : "")
            + (faults == 0
            ? "ENTIER / WHOLE: " + entries.size() + " inscriptions / entries"
            : "ROMPU / BROKEN: " + faults));
    return faults == 0;
  }

  private void readKeys(String published) throws GeneralSecurityException {
    for (Object one : (List<?>) Json.read(published)) {
      Map<String, Object> key = object(one);
      byte[] encoded = Base64.getDecoder().decode((String) key.get("publicKey"));
      // the name of a key is the beginning of its own fingerprint: no key stands in for another
      keys.put(
          Base64.getUrlEncoder().withoutPadding().encodeToString(sha256(encoded)).substring(0, 16),
          KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(encoded)));
    }
  }

  /** The keys of the devices at which was sold; the name of each is its thumbprint (RFC 7638). */
  private void readDevices(ZipFile zip) throws IOException, GeneralSecurityException {
    if (zip.getEntry(folder + "devices.json") == null) {
      return;
    }
    AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
    curve.init(new ECGenParameterSpec("secp256r1"));
    for (Object one : (List<?>) Json.read(text(zip, folder + "devices.json"))) {
      Map<String, Object> key = object(one);
      ECPoint point = new ECPoint(coordinate(key.get("x")), coordinate(key.get("y")));
      devices.put(
          Base64.getUrlEncoder()
              .withoutPadding()
              .encodeToString(sha256(Json.write(key).getBytes(StandardCharsets.US_ASCII))),
          KeyFactory.getInstance("EC")
              .generatePublic(
                  new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class))));
    }
  }

  private static BigInteger coordinate(Object text) {
    return new BigInteger(1, Base64.getUrlDecoder().decode(String.valueOf(text)));
  }

  private void checkManifest(ZipFile zip, String key) throws IOException {
    byte[] bytes = bytes(zip, folder + "manifest.json");
    Map<String, Object> seal = object(Json.read(text(zip, folder + "manifest.sig")));
    String signed = ARCHIVE + "\n" + hex(sha256(bytes));
    if (!isGenuine(signed, seal) || !seal.get("signedWith").equals(manifest.get("signingKey"))) {
      report("manifest.json", Fault.FORGED);
    }
    if (key != null && !key.equals(manifest.get("signingKey"))) {
      report("manifest.json, --key " + key, Fault.FORGED);
    }
    for (Map.Entry<String, Object> file : object(manifest.get("files")).entrySet()) {
      if (!hex(sha256(bytes(zip, folder + file.getKey()))).equals(file.getValue())) {
        report(file.getKey(), Fault.ALTERED);
      }
    }
  }

  private void checkEntries(ZipFile zip) throws IOException {
    long before = number(manifest, "firstEntry") - 1;
    hashes.put(before, (String) manifest.get("firstPreviousHash"));
    long highest = before;
    long line = 0;
    try (BufferedReader reader = reader(zip, folder + "entries.jsonl")) {
      for (String text = reader.readLine(); text != null; text = reader.readLine()) {
        line++;
        Map<String, Object> entry = readEntry(text);
        if (entry == null) {
          report("entries.jsonl, ligne / line " + line, Fault.ALTERED);
        } else {
          long at = number(object(entry.get("content")), "sequence");
          if (at <= highest) {
            report(at, Fault.REORDERED);
          }
          highest = Math.max(highest, at);
          if (entries.putIfAbsent(at, entry) == null) {
            hashes.put(at, String.valueOf(entry.get("hash")));
          }
        }
      }
    }
    checkGaps();
    entries.forEach(this::checkEntry);
    long last = number(manifest, "lastEntry");
    if (entries.containsKey(last) && !manifest.get("lastHash").equals(hashes.get(last))) {
      report(last, Fault.UNCHAINED);
    }
  }

  /** An entry, or null for what cannot have been one. */
  private static Map<String, Object> readEntry(String text) {
    try {
      Map<String, Object> entry = object(Json.read(text));
      number(object(entry.get("content")), "sequence");
      number(entry, "format");
      return entry;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private void checkGaps() {
    long first = number(manifest, "firstEntry");
    long last = number(manifest, "lastEntry");
    long end = entries.isEmpty() ? first - 1 : entries.lastKey();
    for (long at = first; at <= last; at++) {
      if (!entries.containsKey(at)) {
        report(at, at > end ? Fault.TRUNCATED : Fault.MISSING);
      }
    }
  }

  private void checkEntry(long at, Map<String, Object> entry) {
    Map<String, Object> content = object(entry.get("content"));
    String previous = String.valueOf(entry.get("previousHash"));
    String whole =
        CHAIN + "\n" + entry.get("format") + "\n" + previous + "\n" + Json.write(content) + "\n";
    boolean here =
        content.get("shop").equals(manifest.get("shop"))
            && content.get("till").equals(manifest.get("till"))
            && isTraining() == MARK.equals(content.get("training"))
            && at >= number(manifest, "firstEntry")
            && at <= number(manifest, "lastEntry");
    if (!here || !hex(sha256(whole.getBytes(StandardCharsets.UTF_8))).equals(entry.get("hash"))) {
      report(at, Fault.ALTERED);
    } else if (!isGenuine(String.valueOf(entry.get("hash")), entry)) {
      report(at, Fault.FORGED);
    } else if (isOfDevice(content) && !isConfirmed(content)) {
      report(at, Fault.UNCONFIRMED);
    }
    if (hashes.containsKey(at - 1) && !previous.equals(hashes.get(at - 1))) {
      report(at, Fault.UNCHAINED);
    }
  }

  private static boolean isOfDevice(Map<String, Object> content) {
    return "SALE".equals(content.get("kind")) || "REFUND".equals(content.get("kind"));
  }

  /** Whether the device signed this; what comes before the first that one signed has nothing. */
  private boolean isConfirmed(Map<String, Object> content) {
    Map<String, Object> sale = object(content.get("content"));
    if (!(sale.get("confirmation") instanceof Map<?, ?>)) {
      return !confirmed;
    }
    confirmed = true;
    Map<String, Object> confirmation = object(sale.get("confirmation"));
    PublicKey key = devices.get(String.valueOf(confirmation.get("device")));
    try {
      String digest = String.valueOf(confirmation.get("digest"));
      return key != null
          && (digest.equals(digest(signed(content, true)))
              || digest.equals(digest(signed(content, false))))
          && isGenuine(CONFIRMATION + "\n" + digest, key, confirmation.get("signature"));
    } catch (RuntimeException e) {
      return false;
    }
  }

  private static String digest(Map<String, Object> signed) {
    return hex(sha256(Json.write(signed).getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * What a device signs of a sale or refund.
   *
   * @param withDeposit whether what was paid down on the order before counts among the payments; the
   *     first sales of orders were signed without it
   */
  private static Map<String, Object> signed(Map<String, Object> content, boolean withDeposit) {
    Map<String, Object> sale = object(content.get("content"));
    Map<String, Object> confirmation = object(sale.get("confirmation"));
    List<Object> lines = new ArrayList<>();
    for (Object line : (List<?>) sale.get("lines")) {
      lines.add(only(object(line), "quantity", "sku", "totalCents"));
    }
    List<Object> payments = new ArrayList<>();
    for (Object payment : (List<?>) sale.get("payments")) {
      if (withDeposit || !"DEPOSIT".equals(object(payment).get("means"))) {
        payments.add(only(object(payment), "amountCents", "means"));
      }
    }
    Map<String, Object> signed = only(confirmation, "act");
    signed.putAll(only(sale, "staff", "totalCents"));
    signed.putAll(only(content, "shop", "till"));
    signed.put("lines", lines);
    signed.put("payments", payments);
    return signed;
  }

  private static Map<String, Object> only(Map<String, Object> from, String... names) {
    Map<String, Object> some = new TreeMap<>();
    for (String name : names) {
      some.put(name, from.get(name));
    }
    return some;
  }

  /** Where the chain stood when the archive was made, as it was kept outside the database. */
  private void checkKept() {
    if (manifest.get("anchor") == null) {
      return;
    }
    Map<String, Object> kept = object(manifest.get("anchor"));
    long at = number(kept, "entry");
    String signed =
        String.join(
            "\n",
            ANCHOR,
            String.valueOf(manifest.get("shop")),
            String.valueOf(manifest.get("till")),
            String.valueOf(at),
            String.valueOf(kept.get("hash")));
    if (!isGenuine(signed, kept)) {
      report("anchor", Fault.FORGED);
    } else if (at > number(object(manifest.get("head")), "entry")) {
      for (long gone = number(object(manifest.get("head")), "entry") + 1; gone <= at; gone++) {
        report(gone, Fault.CUT_OFF);
      }
    } else if (hashes.containsKey(at) && !hashes.get(at).equals(kept.get("hash"))) {
      report(at, Fault.CUT_OFF);
    }
  }

  private void checkAnchor(String anchor) {
    String[] parts = anchor.replaceFirst("^vitrine:", "").split(":");
    if (parts.length != 4
        || !parts[0].equals(manifest.get("shop"))
        || !parts[1].equals(manifest.get("till"))) {
      report("--anchor " + anchor, Fault.DIFFERENT);
      return;
    }
    long at = Long.parseLong(parts[2]);
    Map<String, Object> head = object(manifest.get("head"));
    if (at == number(head, "entry") && !parts[3].equals(head.get("hash"))) {
      report(at, Fault.CUT_OFF);
    } else if (hashes.containsKey(at)) {
      if (!hashes.get(at).equals(parts[3])) {
        report(at, Fault.CUT_OFF);
      }
    } else {
      out.println(
          "Inscription / entry "
              + at
              + ": hors de cette archive, non vérifiée / not in this archive, not checked");
    }
  }

  private void checkClosings(ZipFile zip) throws IOException {
    Map<Long, String> listed = new LinkedHashMap<>();
    try (BufferedReader reader = reader(zip, folder + "closings.jsonl")) {
      for (String text = reader.readLine(); text != null; text = reader.readLine()) {
        Map<String, Object> closing = object(Json.read(text));
        listed.put((Long) closing.remove("entry"), Json.write(closing));
      }
    }
    List<Map<String, Object>> days = new ArrayList<>();
    entries.forEach(
        (at, entry) -> {
          Map<String, Object> content = object(entry.get("content"));
          if ("CLOSING".equals(content.get("kind"))) {
            Map<String, Object> closing = object(content.get("content"));
            if (!Json.write(closing).equals(listed.remove(at)) || !addsUp(closing, days)) {
              report("clôture / closing " + closing.get("closing"), Fault.DIFFERENT);
            }
            if ("DAY".equals(closing.get("kind"))) {
              days.add(closing);
            }
          }
        });
    listed.keySet().forEach(at -> report("clôture / closing, " + at, Fault.DIFFERENT));
    if (!days.isEmpty()) {
      out.println(
          "Total perpétuel / perpetual total: "
              + number(days.get(days.size() - 1), "perpetualCents")
              + " c"
              + (isTraining() ? " " + MARK : ""));
    }
  }

  /**
   * Whether a closing holds the sums of its entries, or of its days, and goes on from the day before:
   * as far as these are in this archive.
   *
   * @param days the days closed before
   */
  private boolean addsUp(Map<String, Object> closing, List<Map<String, Object>> days) {
    if (number(closing, "firstEntry") < number(manifest, "firstEntry")) {
      return true;
    }
    boolean day = "DAY".equals(closing.get("kind"));
    Totals totals = day ? ofEntries(closing) : ofDays(closing, days);
    return totals == null
        || totals.equals(Totals.told(closing))
            && (!day || days.isEmpty() || goesOn(days.get(days.size() - 1), closing));
  }

  /** Whether a day begins behind the one before, and its running totals with that one's. */
  private static boolean goesOn(Map<String, Object> before, Map<String, Object> day) {
    long total = number(day, "totalCents");
    boolean sameYear = year(before).equals(year(day));
    return number(day, "firstEntry") == number(before, "lastEntry") + 1
        && number(day, "perpetualCents") == number(before, "perpetualCents") + total
        && number(day, "yearCents") == (sameYear ? number(before, "yearCents") : 0) + total;
  }

  private static String year(Map<String, Object> closing) {
    return String.valueOf(closing.get("period")).substring(0, 4);
  }

  /** What the entries of a day come to, or null if one of them is not there. */
  private Totals ofEntries(Map<String, Object> closing) {
    Totals totals = new Totals();
    for (long at = number(closing, "firstEntry"); at <= number(closing, "lastEntry"); at++) {
      if (!entries.containsKey(at)) {
        return null;
      }
      Map<String, Object> content = object(entries.get(at).get("content"));
      if (!"CLOSING".equals(content.get("kind")) && !"ARCHIVE".equals(content.get("kind"))) {
        totals.addEntry(String.valueOf(content.get("kind")), object(content.get("content")));
      }
    }
    return totals;
  }

  private static Totals ofDays(Map<String, Object> closing, List<Map<String, Object>> days) {
    Totals totals = new Totals();
    for (Map<String, Object> day : days) {
      if (String.valueOf(day.get("period")).startsWith(String.valueOf(closing.get("period")))) {
        totals.addClosing(day);
      }
    }
    return totals;
  }

  /** Amounts and counts by name; what comes to nothing has none. */
  private static final class Totals {

    private final Map<String, Long> amounts = new TreeMap<>();

    /** What a closing tells of itself. */
    static Totals told(Map<String, Object> closing) {
      Totals totals = new Totals();
      totals.addClosing(closing);
      return totals;
    }

    void addClosing(Map<String, Object> closing) {
      for (String name : List.of("sales", "refunds", "totalCents", "taxCents")) {
        add(name, number(closing, name));
      }
      for (Object one : list(closing, "byDrawer")) {
        addDrawer(object(one), number(object(one), "times"));
      }
      addRest(closing, "byRate", "byMeans", "byDeposit");
    }

    void addEntry(String kind, Map<String, Object> told) {
      if (List.of("DRAWER_OPENED", "CASH_IN", "CASH_OUT").contains(kind)) {
        addDrawer(told, 1);
      }
      long gross = 0;
      for (Object tax : list(told, "taxes")) {
        gross += number(object(tax), "grossCents");
        add("taxCents", number(object(tax), "taxCents"));
      }
      add("totalCents", gross);
      if (!list(told, "taxes").isEmpty()) {
        add(gross < 0 ? "refunds" : "sales", 1);
      }
      addRest(told, "taxes", "payments", "depositTaxes");
    }

    private void addRest(Map<String, Object> from, String rates, String means, String deposits) {
      addRates("rate", list(from, rates));
      addRates("deposit", list(from, deposits));
      for (Object one : list(from, means)) {
        add("means " + object(one).get("means"), number(object(one), "amountCents"));
      }
      if (from.containsKey("compensationCents")) {
        add("compensationCents", number(from, "compensationCents"));
      }
    }

    private void addDrawer(Map<String, Object> told, long times) {
      add("drawer " + told.get("act"), number(told, "amountCents"));
      add("drawer times " + told.get("act"), times);
    }

    private void addRates(String name, List<?> rates) {
      for (Object one : rates) {
        Object rate = object(one).get("taxRateBp");
        add(name + " gross " + rate, number(object(one), "grossCents"));
        add(name + " tax " + rate, number(object(one), "taxCents"));
      }
    }

    private void add(String name, long amount) {
      amounts.merge(name, amount, Math::addExact);
      amounts.remove(name, 0L);
    }

    private static List<?> list(Map<String, Object> from, String name) {
      return from.get(name) instanceof List<?> list ? list : List.of();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Totals that && amounts.equals(that.amounts);
    }

    @Override
    public int hashCode() {
      return amounts.hashCode();
    }
  }

  private void report(long at, Fault fault) {
    report("inscription / entry " + at, fault);
  }

  private void report(String where, Fault fault) {
    faults++;
    out.println(folder + where + ": " + fault.french + " / " + fault + " (" + fault.why + ")");
  }

  private boolean isGenuine(String text, Map<String, Object> seal) {
    PublicKey key = keys.get(String.valueOf(seal.get("signedWith")));
    return key != null && isGenuine(text, key, seal.get("signature"));
  }

  private static boolean isGenuine(String text, PublicKey key, Object signature) {
    try {
      Signature check = Signature.getInstance("SHA256withECDSAinP1363Format");
      check.initVerify(key);
      check.update(text.getBytes(StandardCharsets.US_ASCII));
      return check.verify(Base64.getUrlDecoder().decode(String.valueOf(signature)));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return false;
    }
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> object(Object value) {
    if (value instanceof Map<?, ?>) {
      return (Map<String, Object>) value;
    }
    throw new IllegalArgumentException("an object was expected, not " + value);
  }

  private static long number(Map<String, Object> from, String name) {
    if (from.get(name) instanceof Long number) {
      return number;
    }
    throw new IllegalArgumentException(name + " is no number");
  }

  private static byte[] bytes(ZipFile zip, String name) throws IOException {
    try (InputStream stream = open(zip, name)) {
      return stream.readAllBytes();
    }
  }

  private static String text(ZipFile zip, String name) throws IOException {
    return new String(bytes(zip, name), StandardCharsets.UTF_8);
  }

  private static BufferedReader reader(ZipFile zip, String name) throws IOException {
    return new BufferedReader(new InputStreamReader(open(zip, name), StandardCharsets.UTF_8));
  }

  private static InputStream open(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new IOException(name + " is not in the archive");
    }
    return zip.getInputStream(entry);
  }

  /** As much of JSON as the record uses: no fractions. Writes the canonical form of RFC 8785. */
  private static final class Json {

    private static final int DEEPEST = 50;

    private final String text;
    private int at;

    private Json(String text) {
      this.text = text;
    }

    static Object read(String text) {
      Json json = new Json(text);
      Object value = json.value(0);
      json.space();
      if (json.at < text.length()) {
        throw json.bad();
      }
      return value;
    }

    private Object value(int depth) {
      space();
      if (depth > DEEPEST || at >= text.length()) {
        throw bad();
      }
      char first = text.charAt(at);
      if (first == '{') {
        return map(depth);
      }
      if (first == '[') {
        return list(depth);
      }
      if (first == '"') {
        return string();
      }
      for (String word : List.of("true", "false", "null")) {
        if (text.startsWith(word, at)) {
          at += word.length();
          return word.equals("null") ? null : Boolean.valueOf(word);
        }
      }
      return integer();
    }

    private Map<String, Object> map(int depth) {
      Map<String, Object> map = new TreeMap<>();
      at++;
      space();
      while (!take('}')) {
        if (!map.isEmpty()) {
          need(',');
          space();
        }
        String name = string();
        space();
        need(':');
        if (map.containsKey(name)) {
          throw bad();
        }
        map.put(name, value(depth + 1));
        space();
      }
      return map;
    }

    private List<Object> list(int depth) {
      List<Object> list = new ArrayList<>();
      at++;
      space();
      while (!take(']')) {
        if (!list.isEmpty()) {
          need(',');
        }
        list.add(value(depth + 1));
        space();
      }
      return list;
    }

    private String string() {
      need('"');
      StringBuilder string = new StringBuilder();
      while (at < text.length() && text.charAt(at) != '"') {
        char next = text.charAt(at++);
        string.append(next == '\\' ? escaped() : next);
      }
      need('"');
      return string.toString();
    }

    private char escaped() {
      if (at >= text.length()) {
        throw bad();
      }
      char sign = text.charAt(at++);
      if (sign == 'u' && at + 4 <= text.length()) {
        at += 4;
        return (char) Integer.parseInt(text.substring(at - 4, at), 16);
      }
      int plain = "\"\\/bfnrt".indexOf(sign);
      if (plain < 0) {
        throw bad();
      }
      return "\"\\/\b\f\n\r\t".charAt(plain);
    }

    private Long integer() {
      int start = at;
      while (at < text.length() && "-0123456789.eE+".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      return Long.valueOf(text.substring(start, at));
    }

    private void space() {
      while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
    }

    private boolean take(char sign) {
      if (at < text.length() && text.charAt(at) == sign) {
        at++;
        return true;
      }
      return false;
    }

    private void need(char sign) {
      if (!take(sign)) {
        throw bad();
      }
    }

    private IllegalArgumentException bad() {
      return new IllegalArgumentException("no JSON of a record, at " + at);
    }

    static String write(Object value) {
      StringBuilder written = new StringBuilder();
      write(value, written);
      return written.toString();
    }

    private static void write(Object value, StringBuilder to) {
      if (value instanceof Map<?, ?> map) {
        String comma = "{";
        for (Map.Entry<?, ?> one : map.entrySet()) {
          to.append(comma);
          quote((String) one.getKey(), to);
          to.append(':');
          write(one.getValue(), to);
          comma = ",";
        }
        to.append(map.isEmpty() ? "{}" : "}");
      } else if (value instanceof List<?> list) {
        String comma = "[";
        for (Object one : list) {
          to.append(comma);
          write(one, to);
          comma = ",";
        }
        to.append(list.isEmpty() ? "[]" : "]");
      } else if (value instanceof String string) {
        quote(string, to);
      } else {
        to.append(value);
      }
    }

    private static void quote(String string, StringBuilder to) {
      to.append('"');
      for (char sign : string.toCharArray()) {
        int escape = "\b\f\n\r\t\"\\".indexOf(sign);
        if (escape >= 0) {
          to.append('\\').append("bfnrt\"\\".charAt(escape));
        } else if (sign < ' ') {
          to.append(String.format("\\u%04x", (int) sign));
        } else {
          to.append(sign);
        }
      }
      to.append('"');
    }
  }
}
