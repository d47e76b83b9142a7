package io.vitrine.catalog.product.writing;

/**
 * What giving a variant another price came to.
 *
 * @param before the price that stood; {@code null} where none did
 */
public record PriceChange(Outcome outcome, Long before) {

  /** How it went. */
  public enum Outcome {
    /** The price is another from now on. */
    CHANGED,
    /** It was that already. */
    SAME,
    /** A price that was written for a later moment stands. */
    OVERTAKEN,
    /** The eco-participation inside would be more than the price. */
    BELOW_ECO
  }
}
