package io.vitrine.catalog.search.words;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Beside {@code 140x190} also gives {@code 140} and {@code 190}, at the same place. */
public final class MeasureParts extends TokenFilter {

  public static final Pattern MEASURE = Pattern.compile("\\d{1,6}(?:x\\d{1,6}){1,3}");

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final Deque<String> parts = new ArrayDeque<>();
  private State whole;

  MeasureParts(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!parts.isEmpty()) {
      restoreState(whole);
      term.setEmpty().append(parts.poll());
      step.setPositionIncrement(0);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    if (Character.isDigit(term.length() == 0 ? 'a' : term.charAt(0))
        && MEASURE.matcher(term).matches()) {
      whole = captureState();
      parts.addAll(java.util.List.of(term.toString().split("x")));
    }
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    parts.clear();
  }
}
