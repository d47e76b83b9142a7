package io.vitrine.catalog.product;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * The prices of one variant as they were displayed, oldest first. A price holds until the next one.
 */
public record PriceHistory(List<Displayed> prices) {

  /** The window of L112-1-1 of the French consumer code. */
  static final Duration WINDOW = Duration.ofDays(30);

  /**
   * A price from an instant on.
   *
   * @param cents {@code null} where none was displayed
   */
  public record Displayed(Instant from, Long cents) {}

  public PriceHistory {
    prices = List.copyOf(prices);
  }

  /**
   * What the current price was reduced from: the lowest price displayed in the 30 days before the
   * first of the successive reductions. Empty where the current price is no reduction, or where it
   * has stood for 30 days and has become the price.
   */
  public OptionalLong reducedFrom(Instant now) {
    int current = currentAt(now);
    if (current <= 0 || prices.get(current).cents() == null) {
      return OptionalLong.empty();
    }
    if (prices.get(current).from().isBefore(now.minus(WINDOW))) {
      return OptionalLong.empty();
    }
    int first = firstOfReductions(current);
    Instant reducedAt = prices.get(first).from();
    OptionalLong lowest = lowestBetween(reducedAt.minus(WINDOW), reducedAt, first);
    return lowest.isPresent() && lowest.getAsLong() > prices.get(current).cents()
        ? lowest
        : OptionalLong.empty();
  }

  private int currentAt(Instant now) {
    int current = -1;
    for (int i = 0; i < prices.size() && !prices.get(i).from().isAfter(now); i++) {
      current = i;
    }
    return current;
  }

  /** Goes back while each price is below the one before it and came within 30 days of the next. */
  private int firstOfReductions(int current) {
    int first = current;
    while (first > 1 && isReduction(first) && isReduction(first - 1) && close(first)) {
      first--;
    }
    return first;
  }

  private boolean isReduction(int at) {
    Long before = prices.get(at - 1).cents();
    Long after = prices.get(at).cents();
    return before != null && after != null && after < before;
  }

  private boolean close(int at) {
    return !prices.get(at - 1).from().isBefore(prices.get(at).from().minus(WINDOW));
  }

  private OptionalLong lowestBetween(Instant from, Instant until, int end) {
    return IntStream.range(0, end)
        .filter(i -> prices.get(i + 1).from().isAfter(from))
        .filter(i -> prices.get(i).from().isBefore(until))
        .mapToObj(i -> prices.get(i).cents())
        .filter(Objects::nonNull)
        .mapToLong(Long::longValue)
        .min();
  }
}
