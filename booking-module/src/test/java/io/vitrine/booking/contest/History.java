package io.vitrine.booking.contest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the clients of a contest did and were told, a line each, written before and after. */
final class History implements AutoCloseable {

  private final Writer out;

  History(Path file) {
    try {
      out = Files.newBufferedWriter(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a line is about. */
  enum Act {
    BOOK,
    MOVE,
    CANCEL
  }

  /** What is known after it. */
  enum Phase {
    SENT,
    CONFIRMED,
    REFUSED,
    UNKNOWN
  }

  /**
   * One line.
   *
   * @param key what the client called its attempt to book; moves and cancellations name the key of
   *     the appointment
   * @param number the appointment's, once it is known
   * @param staff who was asked for or answered; empty for anyone
   * @param from the instant asked for or answered
   */
  record Line(Act act, Phase phase, String key, String number, String staff, String from) {

    String text() {
      return String.join("\t", act.name(), phase.name(), key, number, staff, from);
    }

    static Line of(String text) {
      String[] cells = text.split("\t", -1);
      return new Line(
          Act.valueOf(cells[0]), Phase.valueOf(cells[1]), cells[2], cells[3], cells[4], cells[5]);
    }
  }

  synchronized void write(Line line) {
    try {
      out.write(line.text() + "\n");
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All lines of all clients' files in a folder; those of one key in the order they happened. */
  static List<Line> readAll(Path folder) {
    List<Line> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
        Files.readAllLines(file).forEach(text -> lines.add(Line.of(text)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }
}
