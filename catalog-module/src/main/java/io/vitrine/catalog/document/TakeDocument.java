package io.vitrine.catalog.document;

import io.vitrine.catalog.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;

/**
 * Takes a PDF into the house. What a sender says of it is not believed: its first bytes tell what
 * it is, and it is kept under its fingerprint.
 */
@ApplicationScoped
public class TakeDocument {

  public static final int MOST_BYTES = 10_000_000;

  private static final byte[] START = "%PDF-".getBytes(StandardCharsets.ISO_8859_1);
  private static final int TAIL = 2048;

  private final DocumentStore store;
  private final Documents documents;
  private final Sql sql;
  private final Clock clock;

  @Inject
  public TakeDocument(DocumentStore store, Documents documents, Sql sql, Clock clock) {
    this.store = store;
    this.documents = documents;
    this.sql = sql;
    this.clock = clock;
  }

  /** From now on this name stands for this document, for every product that names it. */
  @Transactional(rollbackOn = IOException.class)
  public DocumentAnswer put(String name, InputStream sent) throws IOException {
    return DocumentName.isOne(name) ? keep(name, sent) : DocumentAnswer.Refused.NAME;
  }

  /** Takes it under a name that no other document has, made of what its sender calls it. */
  @Transactional(rollbackOn = IOException.class)
  public DocumentAnswer add(String sentAs, InputStream sent) throws IOException {
    String stem = DocumentName.stem(sentAs);
    String name = stem + ".pdf";
    for (int i = 2; documents.of(name).isPresent(); i++) {
      name = stem + '-' + i + ".pdf";
    }
    return keep(name, sent);
  }

  private DocumentAnswer keep(String name, InputStream sent) throws IOException {
    byte[] content = sent.readNBytes(MOST_BYTES + 1);
    if (content.length > MOST_BYTES) {
      return DocumentAnswer.Refused.LARGE;
    }
    if (!isPdf(content)) {
      return DocumentAnswer.Refused.KIND;
    }
    String stored = store.keep(content);
    Instant now = clock.instant();
    boolean known =
        sql.run(
                "update catalog.document set stored = ?, bytes = ?, added = ? where name = ?",
                stored,
                (long) content.length,
                now,
                name)
            == 1;
    if (!known) {
      sql.run(
          "insert into catalog.document (stored, bytes, added, name) values (?, ?, ?, ?)",
          stored,
          (long) content.length,
          now,
          name);
    }
    return new DocumentAnswer.Kept(name, content.length, Documents.address(stored, name), !known);
  }

  /** It begins as a PDF does, and was not cut off: a reader looks for its end first. */
  static boolean isPdf(byte[] content) {
    if (content.length < START.length
        || !java.util.Arrays.equals(content, 0, START.length, START, 0, START.length)) {
      return false;
    }
    int from = Math.max(0, content.length - TAIL);
    return new String(content, from, content.length - from, StandardCharsets.ISO_8859_1)
        .contains("%%EOF");
  }
}
