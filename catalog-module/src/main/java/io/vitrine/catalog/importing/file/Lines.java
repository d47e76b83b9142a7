package io.vitrine.catalog.importing.file;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The physical lines of a file, none longer than the limit, with a way to put some back. */
final class Lines {

  /**
   * A physical line.
   *
   * @param text without its end; cut at the limit when {@code tooLong}
   */
  record Line(long number, String text, boolean tooLong) {}

  private final Reader reader;
  private final int longest;
  private final Deque<Line> putBack = new ArrayDeque<>();
  private long number;
  private boolean afterReturn;

  Lines(Reader reader, int longest) {
    this.reader = reader;
    this.longest = longest;
  }

  /** The next line, or {@code null} after the last. */
  Line next() throws IOException {
    return putBack.isEmpty() ? read() : putBack.pop();
  }

  /** These lines come again, in their order. */
  void putBack(List<Line> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      putBack.push(lines.get(i));
    }
  }

  private Line read() throws IOException {
    StringBuilder text = new StringBuilder();
    boolean tooLong = false;
    boolean any = false;
    for (int c = reader.read(); c >= 0; c = reader.read()) {
      if (c == '\n' && afterReturn) {
        afterReturn = false;
        continue;
      }
      afterReturn = c == '\r';
      any = true;
      if (c == '\n' || c == '\r') {
        return line(text, tooLong);
      }
      if (text.length() < longest) {
        text.append((char) c);
      } else {
        tooLong = true;
      }
    }
    return any ? line(text, tooLong) : null;
  }

  private Line line(StringBuilder text, boolean tooLong) {
    number++;
    boolean mark = number == 1 && text.length() > 0 && text.charAt(0) == '\uFEFF';
    return new Line(number, mark ? text.substring(1) : text.toString(), tooLong);
  }
}
