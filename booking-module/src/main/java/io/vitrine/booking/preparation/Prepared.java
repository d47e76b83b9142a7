package io.vitrine.booking.preparation;

import io.vitrine.shell.InvalidValue;
import java.time.Instant;
import java.util.List;

/**
 * What the customer sees of a preparation.
 *
 * @param staffName who prepared it
 * @param plan what she wrote for the customer; may be {@code null}
 * @param setName what the adviser calls the set; may be {@code null}
 * @param setAside articles kept back for the visit
 */
public record Prepared(
    Instant preparedAt,
    String staffName,
    String plan,
    String setName,
    List<Proposal> alternatives,
    List<Piece> setAside) {

  private static final int LONGEST_PLAN = 4_000;
  private static final int LONGEST_WORDS = 500;
  private static final int LONGEST_NAME = 400;
  private static final int MOST = 200;

  public Prepared {
    if (preparedAt == null || staffName == null || staffName.isBlank()) {
      throw new InvalidValue("a preparation says when and by whom");
    }
    alternatives = alternatives == null ? List.of() : List.copyOf(alternatives);
    setAside = setAside == null ? List.of() : List.copyOf(setAside);
    atMost("a name", staffName, LONGEST_NAME);
    atMost("a plan", plan, LONGEST_PLAN);
    atMost("the name of a set", setName, LONGEST_NAME);
    if (alternatives.size() > MOST || setAside.size() > MOST) {
      throw new InvalidValue("a preparation has at most " + MOST + " articles of a kind");
    }
  }

  /** Why something is proposed; {@code OWN_WORDS} has words. */
  public enum Reason {
    NOT_ON_DISPLAY,
    NOT_IN_STOCK,
    TOO_LARGE,
    TOO_SMALL,
    OTHER_MATERIAL,
    LOWER_PRICE,
    GOES_WITH_IT,
    OWN_WORDS
  }

  /** A text in the two languages of the house. */
  public record Name(String fr, String en) {
    public Name {
      atMost("a name", fr, LONGEST_NAME);
      atMost("a name", en, LONGEST_NAME);
    }
  }

  /** An article; of one the store never heard of, the number alone. */
  public record Piece(String sku, String product, Name name, Name variant, String picture) {
    public Piece {
      checked(sku, product, picture);
    }
  }

  /** An article the adviser proposes, and why. */
  public record Proposal(
      String sku,
      String product,
      Name name,
      Name variant,
      String picture,
      Reason reason,
      String words) {
    public Proposal {
      checked(sku, product, picture);
      if (reason == null || reason == Reason.OWN_WORDS && (words == null || words.isBlank())) {
        throw new InvalidValue("what is proposed carries a reason");
      }
      atMost("a reason", words, LONGEST_WORDS);
    }

    /** The article without the reason. */
    public Piece piece() {
      return new Piece(sku, product, name, variant, picture);
    }
  }

  private static void checked(String sku, String product, String picture) {
    if (sku == null || sku.isBlank()) {
      throw new InvalidValue("an article has a number");
    }
    atMost("an article's number", sku, LONGEST_NAME);
    atMost("a product's number", product, LONGEST_NAME);
    atMost("a picture's address", picture, LONGEST_NAME);
    if (picture != null && !picture.matches("/[^/\\\\].*")) {
      throw new InvalidValue("a picture is one of the house");
    }
  }

  private static void atMost(String what, String text, int length) {
    if (text != null && text.length() > length) {
      throw new InvalidValue(what + " has at most " + length + " characters");
    }
  }
}
