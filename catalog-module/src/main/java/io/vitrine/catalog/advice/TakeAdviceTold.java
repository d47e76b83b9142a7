package io.vitrine.catalog.advice;

import io.vitrine.catalog.database.Sql;
import io.vitrine.catalog.told.ToldAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Takes booking's word on a shop's advice. The shop's row is held meanwhile, so that two words come
 * one after the other and the later version stays.
 */
@ApplicationScoped
public class TakeAdviceTold {

  private final Sql sql;
  private final Event<AdviceChanged> changed;

  @Inject
  public TakeAdviceTold(Sql sql, Event<AdviceChanged> changed) {
    this.sql = sql;
    this.changed = changed;
  }

  @Transactional
  public ToldAnswer take(ShopAdvice told) {
    boolean ours =
        sql.first("select code from catalog.shop where code = ? for update", Sql.TEXT, told.shop())
            .isPresent();
    if (!ours) {
      return new ToldAnswer.NotOurs(told.shop(), null);
    }
    if (!write(told)) {
      return new ToldAnswer.KnownBefore();
    }
    changed.fire(new AdviceChanged(told.shop()));
    return new ToldAnswer.Taken();
  }

  /**
   * @return whether it was a later word than the one before
   */
  private boolean write(ShopAdvice told) {
    String document = AdviceDocument.of(told);
    return sql.run(
                "update catalog.shop_advice set version = ?, as_of = ?, document = ?"
                    + " where shop = ? and version < ?",
                told.version(),
                told.asOf(),
                document,
                told.shop(),
                told.version())
            == 1
        || sql.run(
                "insert into catalog.shop_advice (shop, version, as_of, document)"
                    + " select s.code, ?, ?, ? from catalog.shop s where s.code = ? and not exists"
                    + " (select 1 from catalog.shop_advice a where a.shop = s.code)",
                told.version(),
                told.asOf(),
                document,
                told.shop())
            == 1;
  }
}
