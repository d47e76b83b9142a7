package io.vitrine.booking.mail;

import java.util.List;

/**
 * The words of a letter, before they take a form.
 *
 * @param next what the one button says
 * @param link where it leads
 * @param stop why the letter came, how to have no more, and where; empty for what was asked for
 * @param colon how the language writes it
 */
record LetterWords(
    String language,
    String subject,
    String title,
    String greeting,
    String what,
    List<Fact> facts,
    String next,
    String link,
    String call,
    String house,
    List<String> stop,
    String colon) {

  /** A line such as where and when. */
  record Fact(String label, String value) {}

  /** The letter for readers without HTML. */
  String text() {
    StringBuilder text = new StringBuilder(greeting).append("\n\n").append(what).append("\n\n");
    for (Fact fact : facts) {
      text.append(fact.label()).append(colon).append(fact.value()).append('\n');
    }
    text.append('\n').append(next).append(colon.stripTrailing()).append('\n').append(link);
    text.append("\n\n").append(call).append("\n\n-- \n").append(house).append('\n');
    if (!stop.isEmpty()) {
      text.append('\n').append(stop.get(0)).append(' ').append(stop.get(1));
      text.append(colon.stripTrailing()).append('\n').append(stop.get(2)).append('\n');
    }
    return text.toString();
  }
}
