package io.vitrine.store.journal;

import io.vitrine.shell.json.JsonParts;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;

/**
 * An entry as it is on record.
 *
 * @param content canonical JSON: when, of which kind, in which chain, and what happened
 * @param signedWith the name of the key
 */
public record Recorded(
    long sequenceNo,
    EntryKind kind,
    Instant at,
    int format,
    String content,
    String previousHash,
    String hash,
    String signature,
    String signedWith) {

  /** What happened, as the act told it. */
  public JsonObject told() {
    try (var reader = JsonParts.createReader(new StringReader(content))) {
      return reader.readObject().getJsonObject("content");
    }
  }
}
