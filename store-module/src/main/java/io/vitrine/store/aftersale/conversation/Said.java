package io.vitrine.store.aftersale.conversation;

import io.vitrine.shell.InvalidValue;

/**
 * What was said.
 *
 * @param words 1 to 1000 characters
 */
public record Said(ConversationEntry.Kind kind, String words) {

  private static final int LONGEST = 1_000;

  public Said {
    words = words == null ? "" : words.strip();
    if (kind == null || words.isEmpty() || words.length() > LONGEST) {
      throw new InvalidValue("what was said is of a kind and has 1 to 1000 characters");
    }
  }
}
