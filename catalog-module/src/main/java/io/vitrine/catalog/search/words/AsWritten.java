package io.vitrine.catalog.search.words;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Puts the folded word before each, so that a word's accents are found by the word without. */
public final class AsWritten extends TokenFilter {

  public static final char APART = '\u001f';

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  AsWritten(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String written = term.toString();
    char[] folded = new char[written.length() * 4];
    int length =
        ASCIIFoldingFilter.foldToASCII(written.toCharArray(), 0, folded, 0, written.length());
    term.setEmpty().append(new String(folded, 0, length)).append(APART).append(written);
    return true;
  }
}
