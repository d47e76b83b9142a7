package io.vitrine.booking.aftersale;

import io.vitrine.shell.InvalidValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The store tells how far a piece is.
 *
 * @param version orders what is told of one ticket
 * @param print SHA-256 of the token that opens it, in hexadecimal figures
 * @param promisedOn the day by which it is promised, or {@code null}
 * @param guaranteeEnds the last day of the legal guarantee, or {@code null}
 * @param visit when somebody comes to her, or {@code null}
 * @param steps where it stood and stands, in order
 */
public record TicketMessage(
    UUID messageId,
    String shop,
    String ticket,
    Long version,
    Instant at,
    String print,
    Names article,
    String state,
    LocalDate guaranteeEnds,
    LocalDate promisedOn,
    Visit visit,
    List<Step> steps) {

  private static final Pattern NUMBER = Pattern.compile("[A-Z0-9-]{3,10}");
  private static final Pattern PRINT = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern CODE = Pattern.compile("[A-Z_]{3,16}");
  private static final int MOST_STEPS = 100;
  private static final int LONGEST_NAME = 300;
  private static final int LONGEST_WORDS = 1_000;

  /** The piece in both languages. */
  public record Names(String fr, String en) {
    boolean isWhole() {
      return fr != null && en != null && fr.length() <= LONGEST_NAME && en.length() <= LONGEST_NAME;
    }
  }

  /** Somebody comes to her. */
  public record Visit(String kind, Instant at) {}

  /** Where it stood since then; words may be {@code null}. */
  public record Step(String state, Instant at, String words) {
    boolean isWhole() {
      return state != null
          && CODE.matcher(state).matches()
          && at != null
          && (words == null || words.length() <= LONGEST_WORDS);
    }
  }

  public TicketMessage {
    if (messageId == null || shop == null || at == null || version == null || version < 1) {
      throw new InvalidValue("a ticket's message needs messageId, shop, at and a version");
    }
    if (ticket == null || !NUMBER.matcher(ticket).matches()) {
      throw new InvalidValue("a ticket has a number");
    }
    if (print == null || !PRINT.matcher(print).matches()) {
      throw new InvalidValue("print is a SHA-256");
    }
    if (article == null || !article.isWhole() || state == null || !CODE.matcher(state).matches()) {
      throw new InvalidValue("a ticket has an article in both languages, and a state");
    }
    if (visit != null && (visit.kind() == null || visit.at() == null)) {
      throw new InvalidValue("a visit has a kind and a time");
    }
    steps = steps == null ? List.of() : List.copyOf(steps);
    if (steps.size() > MOST_STEPS || !steps.stream().allMatch(Step::isWhole)) {
      throw new InvalidValue("steps have a state and a time, 100 at most");
    }
  }

  /** Whether nothing follows. */
  boolean isOver() {
    return "GIVEN_BACK".equals(state);
  }
}
