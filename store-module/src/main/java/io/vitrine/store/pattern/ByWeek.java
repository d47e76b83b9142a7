package io.vitrine.store.pattern;

import io.vitrine.shell.money.Money;
import io.vitrine.store.pattern.Patterns.Sold;
import io.vitrine.store.pattern.Patterns.Undone;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * A line of figures, of a week or of a person: what the database counted, added up.
 *
 * @param name of the week or the person
 */
public record ByWeek(String name, List<Sold> sold, List<Undone> undone) {

  private static final int WHOLE = 100;

  private long sum(ToLongFunction<Sold> figure) {
    return sold.stream().mapToLong(figure).sum();
  }

  public long getSales() {
    return sum(Sold::sales);
  }

  public long getQuick() {
    return sum(Sold::quick);
  }

  /** From three to ten minutes. */
  public long getSoon() {
    return sum(Sold::soon) - getQuick();
  }

  public long getLater() {
    return getSales() - sum(Sold::soon);
  }

  public long getWalkIns() {
    return sum(Sold::walkIns);
  }

  /** In percent of the sales, or {@code null} where nothing was sold. */
  public Long getWalkInShare() {
    return getSales() == 0 ? null : Math.round((double) WHOLE * getWalkIns() / getSales());
  }

  public long getByStaff() {
    return sum(Sold::byStaff);
  }

  public long getByScreen() {
    return sum(Sold::byScreen);
  }

  /** By the code of the appointment alone, or not known. */
  public long getByCode() {
    return getSales() - getByStaff() - getByScreen();
  }

  public long getNear() {
    return sum(Sold::near);
  }

  public long getApproved() {
    return sum(Sold::approved);
  }

  public long getOutside() {
    return sum(Sold::outside);
  }

  public long getRefunds() {
    return undone.stream().mapToLong(Undone::refunds).sum();
  }

  public Money getBack() {
    return undone.stream().map(Undone::back).reduce(Money.ZERO, Money::plus);
  }

  public long getCancelled() {
    return undone.stream().mapToLong(Undone::cancelled).sum();
  }
}
