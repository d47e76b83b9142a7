package io.vitrine.shell.rest;

import io.vitrine.shell.problem.BodyRefused;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/**
 * A body that is counted while it is read, so that one without a length is limited as well. Of JSON
 * the levels are counted too, before any parser holds them: strings are skipped, and UTF-8 has no
 * bracket inside another character. No list of any API has places with nothing in them: {@code
 * null} as an element is refused here, for all of them.
 */
final class LimitedBody extends ServletInputStream {

  private final ServletInputStream body;
  private final boolean json;
  private long bytes;
  private int levels;
  private final boolean[] lists = new boolean[BodyLimit.MOST_LEVELS + 1];
  private boolean inString;
  private boolean escaped;

  LimitedBody(ServletInputStream body, boolean json) {
    this.body = body;
    this.json = json;
  }

  @Override
  public int read() throws IOException {
    int read = body.read();
    if (read >= 0) {
      count(1);
      look(read);
    }
    return read;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = body.read(into, from, length);
    count(Math.max(0, read));
    for (int i = from; i < from + read; i++) {
      look(into[i]);
    }
    return read;
  }

  private void count(int more) throws BodyRefused {
    bytes += more;
    if (bytes > BodyLimit.MOST_BYTES) {
      throw BodyRefused.longerThan(BodyLimit.MOST_BYTES);
    }
  }

  private void look(int read) throws BodyRefused {
    if (!json) {
      return;
    }
    if (inString) {
      inString = escaped || read != '"';
      escaped = !escaped && read == '\\';
    } else if (read == '"') {
      inString = true;
    } else if (read == '[' || read == '{') {
      levels++;
      if (levels > BodyLimit.MOST_LEVELS) {
        throw BodyRefused.deeperThan(BodyLimit.MOST_LEVELS);
      }
      lists[levels] = read == '[';
    } else if (read == ']' || read == '}') {
      levels = Math.max(0, levels - 1);
    } else if (read == 'n' && levels > 0 && lists[levels]) {
      throw BodyRefused.nothingInList();
    }
  }

  @Override
  public boolean isFinished() {
    return body.isFinished();
  }

  @Override
  public boolean isReady() {
    return body.isReady();
  }

  @Override
  public void setReadListener(ReadListener listener) {
    body.setReadListener(listener);
  }

  @Override
  public void close() throws IOException {
    body.close();
  }
}
