package io.vitrine.store.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * A visit of the demonstration's past.
 *
 * @param day how many days before today
 * @param waited minutes until somebody had time
 * @param outcome as on a visit
 * @param lines what was shown
 */
record PastVisit(
    String shop,
    int day,
    int hour,
    Adviser adviser,
    Topic topic,
    int waited,
    String outcome,
    List<Line> lines) {

  private static final int DAYS = 55;

  /** Somebody of the house who advises in that shop. */
  record Adviser(String shop, String staff, String name) {}

  /** A kind of advice. */
  record Topic(String code, String inFrench, String inEnglish) {}

  /**
   * An article that was shown.
   *
   * @param fate, reason {@code null} where nothing was said
   */
  record Line(int article, String reaction, String fate, String reason) {}

  private static final List<Adviser> ADVISERS =
      List.of(
          new Adviser("rivoli", "S003", "Camille Roux"),
          new Adviser("rivoli", "S004", "Yanis Benali"),
          new Adviser("rivoli", "S006", "Hugo Lemaire"),
          new Adviser("bellecour", "S007", "Margaux Perrin"),
          new Adviser("bellecour", "S008", "Thomas Giraud"));

  private static final List<Topic> TOPICS =
      List.of(
          new Topic("salon", "Salon", "Living room"),
          new Topic("literie", "Literie", "Bedding"),
          new Topic("rangement", "Rangement", "Storage"));

  private static final String[] REASONS = {
    "PRICE", "SIZE", "PRICE", "DELAY", "MATERIAL", "NOT_HERE", "PRICE", "SIZE", "LOOK"
  };

  /** Two visits a day, the same whenever the demonstration is made. */
  static List<PastVisit> all() {
    List<PastVisit> all = new ArrayList<>();
    for (int day = 1; day <= DAYS; day++) {
      for (int of = 0; of < 2; of++) {
        all.add(one(day, of, day * 2 + of));
      }
    }
    return all;
  }

  private static PastVisit one(int day, int of, int nth) {
    Adviser adviser = ADVISERS.get(nth % ADVISERS.size());
    boolean left = nth % 17 == 0;
    boolean sold = nth % 3 == 0 && !left;
    return new PastVisit(
        adviser.shop(),
        day,
        10 + of * 5 + nth % 3,
        adviser,
        TOPICS.get(nth * 7 % 10 < 5 ? 0 : nth % 2 + 1),
        nth * 5 % 14,
        left ? "LEFT" : sold ? "SOLD" : "ADVISED",
        left ? List.of() : lines(nth, sold));
  }

  private static List<Line> lines(int nth, boolean sold) {
    if (nth % 11 == 0) {
      return List.of();
    }
    Line first =
        sold
            ? new Line(nth % 6, "LIKED", null, null)
            : nth % 4 == 0
                ? new Line(nth % 6, "LIKED", "THINKING", null)
                : new Line(nth % 6, "SHOWN", "NOT", REASONS[nth % REASONS.length]);
    return List.of(
        first, new Line((nth + 1) % 6, "DISMISSED", "NOT", REASONS[(nth + 4) % REASONS.length]));
  }
}
