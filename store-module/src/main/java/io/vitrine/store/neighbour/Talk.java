package io.vitrine.store.neighbour;

import io.vitrine.shell.InvalidValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was said between booking and visit, as booking told it.
 *
 * @param reply what she answered to the preparation, or {@code null}
 * @param questions what she asked, in the order of asking
 * @param compared numbers of articles that she put beside each other and chose to show
 */
public record Talk(Reply reply, List<Question> questions, List<String> compared) {

  /** More than anybody says; a longer text is a fault of the sender. */
  private static final int LONGEST = 10_000;

  private static final int MOST = 200;

  public static final Talk NONE = new Talk(null, List.of(), List.of());

  public Talk {
    questions = questions == null ? List.of() : List.copyOf(questions);
    compared = compared == null ? List.of() : List.copyOf(compared);
    if (questions.size() > MOST || compared.size() > MOST) {
      throw new InvalidValue("somebody asks or compares at most " + MOST + " times");
    }
    if (compared.stream().anyMatch(sku -> !sku.matches("[A-Za-z0-9._-]{1,64}"))) {
      throw new InvalidValue("articles are compared, and an article has a number");
    }
  }

  /** What she says of an article that was proposed. */
  public enum Says {
    YES,
    RATHER_NOT
  }

  /** Her word on one article. */
  public record Verdict(String sku, Says says) {
    public Verdict {
      if (sku == null || sku.isBlank() || says == null) {
        throw new InvalidValue("an answer names an article and says YES or RATHER_NOT");
      }
    }
  }

  /**
   * Her answer.
   *
   * @param words {@code null} when she only ticked
   */
  public record Reply(Instant at, String words, List<Verdict> verdicts) {
    public Reply {
      present("reply.at", at);
      words = words == null || words.isBlank() ? null : words.strip();
      atMost("reply.words", words);
      verdicts = verdicts == null ? List.of() : List.copyOf(verdicts);
      if (verdicts.size() > MOST) {
        throw new InvalidValue("an answer is about at most " + MOST + " articles");
      }
    }
  }

  /**
   * A question.
   *
   * @param dueAt by when an answer was promised
   * @param answeredAt, answer, staffName {@code null} while nobody answered
   */
  public record Question(
      String id,
      Instant at,
      String text,
      Instant dueAt,
      Instant answeredAt,
      String answer,
      String staffName) {
    public Question {
      present("question.id", id);
      present("question.at", at);
      present("question.text", text);
      present("question.dueAt", dueAt);
      atMost("question.id", id);
      atMost("question.text", text);
      atMost("question.answer", answer);
    }

    /** Whether an answer is still to be given. */
    public boolean isOpen() {
      return answeredAt == null;
    }

    public boolean isLate(Instant now) {
      return isOpen() && now.isAfter(dueAt);
    }
  }

  /** What she says of that article; empty when nothing. */
  public Optional<Says> of(String sku) {
    return reply == null
        ? Optional.empty()
        : reply.verdicts().stream()
            .filter(verdict -> verdict.sku().equals(sku))
            .map(Verdict::says)
            .findFirst();
  }

  /** The catalogue's page of what she compared; {@code null} where she showed nothing. */
  public String comparedHref() {
    return compared.isEmpty() ? null : "/compare?sku=" + String.join("&sku=", compared);
  }

  private static void present(String member, Object given) {
    if (given == null) {
      throw new InvalidValue(member + " is missing");
    }
  }

  private static void atMost(String member, String text) {
    if (text != null && text.length() > LONGEST) {
      throw new InvalidValue(member + " is longer than " + LONGEST + " characters");
    }
  }
}
