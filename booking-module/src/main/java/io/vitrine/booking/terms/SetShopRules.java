package io.vitrine.booking.terms;

import io.vitrine.booking.shop.ShopRules;
import io.vitrine.booking.terms.TermsAnswer.Done;
import io.vitrine.booking.terms.TermsAnswer.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** A manager says what her shop asks on top of every topic. It holds at once. */
@ApplicationScoped
public class SetShopRules {

  private final EntityManager em;
  private final TermsAudit audit;

  @Inject
  public SetShopRules(EntityManager em, TermsAudit audit) {
    this.em = em;
    this.audit = audit;
  }

  SetShopRules() {
    this(null, null);
  }

  /**
   * The row's revision decides between two managers; the first rules of a shop are decided by its
   * key.
   *
   * @param was the rules as they were looked at
   * @param wanted the new ones; their revision counts for nothing
   */
  @Transactional
  public TermsAnswer say(String shop, ShopRules was, ShopRules wanted, String by) {
    int written =
        was.revision() == 0
            ? em.createNativeQuery(
                    """
                    insert into booking.shop_rule (shop, notice_minutes, horizon_days, revision)
                    select ?1, ?2, ?3, 1 from booking.shop_copy c where c.shop = ?1
                      and not exists (select 1 from booking.shop_rule r where r.shop = ?1)""")
                .setParameter(1, shop)
                .setParameter(2, wanted.noticeMinutes())
                .setParameter(3, wanted.horizonDays())
                .executeUpdate()
            : em.createNativeQuery(
                    """
                    update booking.shop_rule set notice_minutes = ?2, horizon_days = ?3,
                      revision = revision + 1 where shop = ?1 and revision = ?4""")
                .setParameter(1, shop)
                .setParameter(2, wanted.noticeMinutes())
                .setParameter(3, wanted.horizonDays())
                .setParameter(4, was.revision())
                .executeUpdate();
    if (written == 0) {
      return Refused.STALE;
    }
    audit.write(by, "shop " + shop, "RULES", was, wanted);
    return new Done(was.revision() + 1);
  }
}
