package io.vitrine.store.limit;

import io.vitrine.shell.money.Money;
import io.vitrine.shell.signin.Role;
import io.vitrine.store.discount.Discount;
import io.vitrine.store.discount.DiscountLimits;
import io.vitrine.store.limit.LimitAnswer.Done;
import io.vitrine.store.limit.LimitAnswer.Reason;
import io.vitrine.store.limit.LimitAnswer.Refused;
import io.vitrine.store.sale.AmountLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * A manager sets a limit of her shop: another row from a moment on, and an entry in each journal.
 */
@ApplicationScoped
public class SetLimit {

  /** 10,000 euros: no shop takes more by cheques on one sale, nor has more in a drawer. */
  private static final long MOST = 1_000_000;

  private final EntityManager store;
  private final OnRecord record;
  private final DiscountLimits discounts;
  private final AmountLimits amounts;

  @Inject
  public SetLimit(
      EntityManager store, OnRecord record, DiscountLimits discounts, AmountLimits amounts) {
    this.store = store;
    this.record = record;
    this.discounts = discounts;
    this.amounts = amounts;
  }

  /**
   * Where, from when and by whom.
   *
   * @param from not before {@code now}
   */
  public record Setting(String shop, Instant from, Instant now, String staff) {
    public Setting {
      from = from.truncatedTo(ChronoUnit.MICROS);
    }
  }

  /**
   * How deep a role goes without a second person's yes.
   *
   * @param basisPoints 500 is 5 %
   */
  @Transactional
  public LimitAnswer discount(Setting setting, Role role, int basisPoints) {
    if (role == Role.MANAGER) {
      return new Refused(Reason.OWN_LIMIT);
    }
    if (basisPoints < 0 || basisPoints > Discount.WHOLE) {
      return new Refused(Reason.NO_LIMIT);
    }
    record.lock(setting.shop());
    if (basisPoints > discounts.of(setting.shop(), Role.MANAGER, setting.from())) {
      return new Refused(Reason.ABOVE_OWN);
    }
    if (isSet("discount_limit", "role = '" + role.name() + "'", setting)) {
      return new Refused(Reason.SET_ALREADY);
    }
    int before = discounts.of(setting.shop(), role, setting.from());
    if (before == basisPoints) {
      return new Refused(Reason.SAME);
    }
    write("discount_limit (role, limit_bp", "'" + role.name() + "', " + basisPoints, setting);
    return done("DISCOUNT_LIMIT", role.name(), before, basisPoints, setting);
  }

  /** What the shop takes by cheques on one sale, say; nothing at all is a limit too. */
  @Transactional
  public LimitAnswer amount(AmountLimits.Kind kind, Setting setting, Money limit) {
    if (limit.isNegative() || limit.cents() > MOST) {
      return new Refused(Reason.NO_LIMIT);
    }
    record.lock(setting.shop());
    if (isSet(kind.table(), "1 = 1", setting)) {
      return new Refused(Reason.SET_ALREADY);
    }
    Money before = amounts.of(kind, setting.shop(), setting.from());
    if (before.equals(limit)) {
      return new Refused(Reason.SAME);
    }
    write(kind.table() + " (limit_cents", String.valueOf(limit.cents()), setting);
    return done(kind.parameter(), "SHOP", before.cents(), limit.cents(), setting);
  }

  private LimitAnswer done(String parameter, String of, long before, long after, Setting setting) {
    record.everywhere(
        setting.shop(),
        new OnRecord.Change(parameter, of, before, after, setting.from(), setting.staff()),
        setting.now());
    return new Done(setting.from());
  }

  /** Names and values stand in this class, never what somebody typed. */
  private boolean isSet(String table, String which, Setting setting) {
    return !store
        .createNativeQuery(
            "select shop from store." + table + " where shop = ?1 and valid_from = ?2 and " + which)
        .setParameter(1, setting.shop())
        .setParameter(2, setting.from().atOffset(ZoneOffset.UTC))
        .getResultList()
        .isEmpty();
  }

  private void write(String intoColumns, String values, Setting setting) {
    store
        .createNativeQuery(
            "insert into store."
                + intoColumns
                + ", shop, valid_from, set_by, set_at) values ("
                + values
                + ", ?1, ?2, ?3, ?4)")
        .setParameter(1, setting.shop())
        .setParameter(2, setting.from().atOffset(ZoneOffset.UTC))
        .setParameter(3, setting.staff())
        .setParameter(4, setting.now().atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }
}
