package io.vitrine.store.closing.page;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How the long line of an anchor is set on a slip. */
final class SlipWords {

  /** A word up to its colon, or eight signs. */
  private static final Pattern PIECE = Pattern.compile("[^:]{0,40}:|.{1,8}");

  private SlipWords() {}

  /** The pieces in their order; put together they are the text. */
  static List<String> pieces(String text) {
    return PIECE.matcher(text).results().map(MatchResult::group).toList();
  }
}
