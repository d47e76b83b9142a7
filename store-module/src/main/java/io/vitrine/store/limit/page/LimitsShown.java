package io.vitrine.store.limit.page;

import io.vitrine.shell.money.Money;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.signin.Role;
import io.vitrine.store.limit.LimitsInForce;
import io.vitrine.store.limit.LimitsInForce.Row;
import io.vitrine.store.sale.AmountLimits;
import io.vitrine.store.terminal.Terminals;
import io.vitrine.store.till.Tills;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The limits of the shop that the page shows, read again after each act. */
@Named
@RequestScoped
public class LimitsShown {

  @Inject private LimitsPage page;
  @Inject private LimitsInForce limits;
  @Inject private Tills tills;
  @Inject private Terminals terminals;
  @Inject private Language language;
  @Inject private Clock clock;

  private List<LimitRows> discounts = List.of();
  private LimitRows cheques;
  private LimitRows cash;
  private List<Equipped> equipped = List.of();

  /** A till with or without a card terminal. */
  public record Equipped(String till, boolean terminal) {}

  @PostConstruct
  void read() {
    if (page.isAllowed()) {
      Instant now = clock.instant();
      String shop = page.getShop();
      List<Row> rows = limits.discounts(shop);
      discounts =
          Stream.of(Role.ADVISER, Role.CASHIER, Role.MANAGER)
              .map(Role::name)
              .map(
                  role ->
                      LimitRows.of(
                          role, rows.stream().filter(row -> role.equals(row.role())).toList(), now))
              .toList();
      cheques = LimitRows.of("CHEQUE", limits.amounts(AmountLimits.Kind.CHEQUE, shop), now);
      cash = LimitRows.of("CASH_OUT", limits.amounts(AmountLimits.Kind.CASH_OUT, shop), now);
      equipped =
          tills.of(List.of(shop)).stream()
              .map(till -> new Equipped(till.getCode(), terminals.has(shop, till.getCode())))
              .toList();
    }
  }

  /** Such as {@code 7,5 %}. */
  public String percent(Row row) {
    NumberFormat format = NumberFormat.getPercentInstance(language.getLocale());
    format.setMaximumFractionDigits(2);
    return format.format(BigDecimal.valueOf(row.value(), 4));
  }

  public Money money(Row row) {
    return Money.cents(row.value());
  }

  public List<LimitRows> getDiscounts() {
    return discounts;
  }

  public LimitRows getCheques() {
    return cheques;
  }

  public LimitRows getCash() {
    return cash;
  }

  public List<Equipped> getTills() {
    return equipped;
  }
}
