package io.vitrine.store.till;

import jakarta.json.JsonObjectBuilder;

/** What else is told in the entry of the journal that closes a till, beside the count. */
public interface ClosingWord {

  void addTo(JsonObjectBuilder entry, TillSession session);
}
