package io.vitrine.store.sale;

import io.vitrine.shell.money.Money;
import io.vitrine.shell.money.TaxRate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The sums of a basket. VAT is taken out of the total of each rate, once ({@link TaxRate#within}).
 *
 * @param due what is to pay, tax and eco-participation inside
 * @param tax the VAT in it
 * @param eco the eco-participation in it
 * @param byRate the sums of each rate, the lowest first
 */
public record Totals(Money due, Money tax, Money eco, List<Rate> byRate) {

  /** What was sold at one rate. */
  public record Rate(TaxRate rate, Money gross, Money tax) {
    public Money net() {
      return gross.minus(tax);
    }
  }

  /** An amount at a rate, with the eco-participation in it. */
  public record Part(TaxRate rate, Money gross, Money eco) {}

  public Totals {
    byRate = List.copyOf(byRate);
  }

  public static Totals of(List<PricedLine> lines) {
    return ofParts(
        lines.stream().map(line -> new Part(line.taxRate(), line.total(), line.eco())).toList());
  }

  static Totals ofParts(List<Part> parts) {
    SortedMap<TaxRate, Money> gross = new TreeMap<>();
    Money due = Money.ZERO;
    Money eco = Money.ZERO;
    for (Part part : parts) {
      gross.merge(part.rate(), part.gross(), Money::plus);
      due = due.plus(part.gross());
      eco = eco.plus(part.eco());
    }
    List<Rate> byRate = new ArrayList<>();
    Money tax = Money.ZERO;
    for (var rate : gross.entrySet()) {
      Money inside = rate.getKey().within(rate.getValue());
      byRate.add(new Rate(rate.getKey(), rate.getValue(), inside));
      tax = tax.plus(inside);
    }
    return new Totals(due, tax, eco, byRate);
  }
}
