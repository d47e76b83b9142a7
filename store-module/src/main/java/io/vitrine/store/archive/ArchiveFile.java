package io.vitrine.store.archive;

import io.vitrine.shell.json.JsonParts;
import io.vitrine.store.device.proof.DeviceKey;
import io.vitrine.store.journal.Evidence;
import io.vitrine.store.journal.Recorded;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes an archive: entries and closings as lines of JSON, the public keys, the verifier, and last
 * a manifest with the fingerprint of each file, which is signed. What is in the record is written
 * as it is, also if it is broken: finding that is the verifier's work.
 */
final class ArchiveFile {

  private static final String DOMAIN = "io.vitrine.store.archive";

  /** Where the chain of training lies in the archive of a till. */
  static final String TRAINING = "training/";

  private final ZipOutputStream zip;
  private final Instant madeAt;
  private final String folder;
  private final ArchiveFile around;
  private final Map<String, String> fingerprints = new TreeMap<>();
  private String firstPreviousHash;
  private String lastHash;

  ArchiveFile(OutputStream to, Instant madeAt) {
    this(new ZipOutputStream(to), madeAt, "", null);
  }

  private ArchiveFile(ZipOutputStream zip, Instant madeAt, String folder, ArchiveFile around) {
    this.zip = zip;
    this.madeAt = madeAt;
    this.folder = folder;
    this.around = around;
  }

  /**
   * The chain of training in a folder of its own, with a manifest of its own: whole before the
   * manifest of the archive is written, which names each of its files.
   */
  ArchiveFile training() {
    return new ArchiveFile(zip, madeAt, TRAINING, this);
  }

  /** What the manifest says beside the files. */
  record Of(
      String shop,
      String till,
      String from,
      String until,
      long first,
      long last,
      Head head,
      String software) {}

  /** Where the chain stood. */
  record Head(long sequenceNo, String hash) {}

  /**
   * @param entries hands each entry on, in the order of the chain
   */
  void entries(Consumer<Consumer<Recorded>> entries) throws IOException {
    MessageDigest digest = begin("entries.jsonl");
    try {
      entries.accept(entry -> entry(entry, digest));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    end("entries.jsonl", digest);
  }

  private void entry(Recorded entry, MessageDigest digest) {
    if (firstPreviousHash == null) {
      firstPreviousHash = entry.previousHash();
    }
    lastHash = entry.hash();
    JsonObjectBuilder line = JsonParts.createObjectBuilder();
    readable(entry.content(), line);
    line.add("format", entry.format())
        .add("hash", entry.hash())
        .add("previousHash", entry.previousHash())
        .add("signature", entry.signature())
        .add("signedWith", entry.signedWith());
    try {
      write(line.build() + "\n", digest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A content that is no JSON any more stands there as the text it is. */
  private static void readable(String content, JsonObjectBuilder line) {
    try (var reader = JsonParts.createReader(new StringReader(content))) {
      line.add("content", reader.readObject());
    } catch (JsonException e) {
      line.add("content", content);
    }
  }

  /** A closing as it is kept beside the journal, and the entry that records it. */
  record ClosedLine(JsonObject told, long entry) {}

  void closings(List<ClosedLine> closings) throws IOException {
    MessageDigest digest = begin("closings.jsonl");
    for (ClosedLine closing : closings) {
      write(
          JsonParts.createObjectBuilder(closing.told()).add("entry", closing.entry()).build()
              + "\n",
          digest);
    }
    end("closings.jsonl", digest);
  }

  void keys(List<Evidence.Key> keys) throws IOException {
    JsonArrayBuilder list = JsonParts.createArrayBuilder();
    keys.forEach(
        key ->
            list.add(
                JsonParts.createObjectBuilder()
                    .add("algorithm", "ES256")
                    .add("id", key.id())
                    .add("publicKey", key.publicKey())));
    whole("keys.json", list.build().toString());
  }

  /** The public keys of the till's devices, by which sales were confirmed. */
  void devices(List<DeviceKey> keys) throws IOException {
    whole(
        "devices.json",
        keys.stream().map(DeviceKey::jwk).collect(Collectors.joining(",", "[", "]")));
  }

  void verifier() throws IOException {
    whole("Verify.java", Verifier.source());
    whole("README.txt", Verifier.readme());
  }

  /** The manifest, signed; nothing of this chain comes after it. */
  void manifest(Of of, Evidence.Kept kept, Function<String, Evidence.Sealing> seal)
      throws IOException {
    JsonObjectBuilder files = JsonParts.createObjectBuilder();
    fingerprints.forEach(files::add);
    JsonObjectBuilder manifest =
        JsonParts.createObjectBuilder()
            .add("files", files)
            .add("firstEntry", of.first())
            .add("firstPreviousHash", firstPreviousHash)
            .add("from", of.from())
            .add(
                "head",
                JsonParts.createObjectBuilder()
                    .add("entry", of.head().sequenceNo())
                    .add("hash", of.head().hash()))
            .add("lastEntry", of.last())
            .add("lastHash", lastHash)
            .add("madeAt", madeAt.toString())
            .add("shop", of.shop())
            .add("signingKey", seal.apply("").signedWith())
            .add("software", of.software())
            .add("till", of.till())
            .add("until", of.until());
    if (kept != null) {
      manifest.add("anchor", anchor(kept));
    }
    String text = manifest.build().toString();
    whole("manifest.json", text);
    Evidence.Sealing sealing = seal.apply(DOMAIN + "\n" + fingerprints.get("manifest.json"));
    JsonObject signature =
        JsonParts.createObjectBuilder()
            .add("signature", sealing.signature())
            .add("signedWith", sealing.signedWith())
            .build();
    whole("manifest.sig", signature.toString());
    if (around == null) {
      zip.finish();
    }
  }

  private static JsonObjectBuilder anchor(Evidence.Kept kept) {
    return JsonParts.createObjectBuilder()
        .add("entry", kept.sequenceNo())
        .add("hash", kept.hash())
        .add("signature", kept.sealing().signature())
        .add("signedWith", kept.sealing().signedWith());
  }

  private void whole(String name, String text) throws IOException {
    MessageDigest digest = begin(name);
    write(text, digest);
    end(name, digest);
  }

  private MessageDigest begin(String name) throws IOException {
    ZipEntry entry = new ZipEntry(folder + name);
    entry.setTime(madeAt.toEpochMilli());
    zip.putNextEntry(entry);
    return sha256();
  }

  private void write(String text, MessageDigest digest) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(bytes);
    zip.write(bytes);
  }

  private void end(String name, MessageDigest digest) throws IOException {
    zip.closeEntry();
    String fingerprint = HexFormat.of().formatHex(digest.digest());
    fingerprints.put(name, fingerprint);
    if (around != null) {
      around.fingerprints.put(folder + name, fingerprint);
    }
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
