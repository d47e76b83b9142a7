package io.vitrine.store.closing.rest;

import io.vitrine.store.closing.ClosedRate;
import io.vitrine.store.closing.Closing;
import java.util.List;

/**
 * A closing; {@code byDeposit} is what is held for customers, more or less, {@code
 * compensationCents} what orders that came to nothing left the house or cost it; {@code part} is
 * more than 1 where something was sold after the day's closing, {@code entry} is the entry of the
 * journal that records it.
 */
public record ClosingJson(
    String shop,
    String till,
    long number,
    String kind,
    String period,
    int part,
    long firstEntry,
    long lastEntry,
    int sales,
    int refunds,
    long totalCents,
    long taxCents,
    long yearCents,
    long perpetualCents,
    List<RateJson> byRate,
    List<MeansJson> byMeans,
    List<RateJson> byDeposit,
    long compensationCents,
    List<DrawerJson> byDrawer,
    String closedAt,
    String closedBy,
    long entry) {

  /** What was sold at one VAT rate, the tax included. */
  public record RateJson(int taxRateBp, long grossCents, long taxCents) {}

  /** What was paid by one means. */
  public record MeansJson(String means, long amountCents) {}

  /** What was done at the drawer beside sales and refunds, and how often. */
  public record DrawerJson(String act, int times, long amountCents) {}

  static ClosingJson of(Closing closing) {
    return new ClosingJson(
        closing.getShop(),
        closing.getTill(),
        closing.getClosingNo(),
        closing.getPeriod().kind().name(),
        closing.getPeriod().name(),
        closing.getPart(),
        closing.getFirstNo(),
        closing.getLastNo(),
        closing.getSales(),
        closing.getRefunds(),
        closing.getTotal().cents(),
        closing.getTax().cents(),
        closing.getYearTotal().cents(),
        closing.getPerpetual().cents(),
        rates(closing.getRates()),
        closing.getMeans().stream()
            .map(one -> new MeansJson(one.getMeans(), one.getAmount().cents()))
            .toList(),
        rates(closing.getDeposits()),
        closing.getCompensation().cents(),
        closing.getDrawer().stream()
            .map(one -> new DrawerJson(one.getAct(), one.getTimes(), one.getAmount().cents()))
            .toList(),
        closing.getClosedAt().toString(),
        closing.getClosedBy(),
        closing.getJournalNo());
  }

  private static List<RateJson> rates(List<ClosedRate> rates) {
    return rates.stream()
        .map(
            rate ->
                new RateJson(
                    rate.getTaxRate().basisPoints(),
                    rate.getGross().cents(),
                    rate.getTax().cents()))
        .toList();
  }
}
