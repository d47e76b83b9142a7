package io.vitrine.shell.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * The clock of a demo house that was opened at another hour. The file {@code demo-clock} of the
 * data directory keeps when that was, so that a later start goes on from there: what was written
 * down yesterday stays in the past. Only a later hour can be asked for afterwards.
 *
 * @param opening the hour at which the house was opened
 * @param begun when that was by the system's clock
 */
record DemoClock(Instant opening, Instant begun) {

  private static final String FILE = "demo-clock";

  /**
   * @param wanted the hour that is asked for, {@code null} if none is
   * @return empty for a house that was never opened at another hour
   */
  static Optional<DemoClock> in(Path data, String wanted, Instant now) throws IOException {
    Path file = data.resolve(FILE);
    Optional<DemoClock> kept = Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
    if (wanted == null || wanted.isBlank()) {
      return kept;
    }
    DemoClock asked = new DemoClock(instant(wanted.strip()), now);
    if (kept.isPresent() && !asked.at(now).isAfter(kept.get().at(now))) {
      return kept;
    }
    Files.createDirectories(data);
    Files.write(file, List.of(asked.opening.toString(), asked.begun.toString()));
    return Optional.of(asked);
  }

  /** What it shows when the system's clock shows that. */
  Instant at(Instant system) {
    return opening.plus(Duration.between(begun, system));
  }

  private static DemoClock read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    try {
      return new DemoClock(Instant.parse(lines.get(0)), Instant.parse(lines.get(1)));
    } catch (DateTimeParseException | IndexOutOfBoundsException e) {
      throw new CannotStart(
          "The file " + file + " does not say when the house was opened: remove it to begin anew.");
    }
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw new CannotStart(
          "VITRINE_DEMO_TIME is an instant such as 2026-12-01T07:30:00Z, not \"" + text + "\".");
    }
  }
}
