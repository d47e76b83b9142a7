package io.vitrine.store.quote;

import io.vitrine.store.quote.QuoteAnswer.Made;
import io.vitrine.store.quote.QuoteAnswer.Refused;
import io.vitrine.store.sale.SaleAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The quotes of the shops. */
@ApplicationScoped
public class Quotes {

  private static final String FOUND =
      " from Quote q where q.shop = :shop"
          + " and (lower(q.id) like :words escape '!' or lower(q.customer) like :words escape '!')";

  private final EntityManager store;

  @Inject
  public Quotes(EntityManager store) {
    this.store = store;
  }

  public Optional<Quote> find(String shop, String number) {
    return Optional.ofNullable(store.find(Quote.class, new QuoteId(shop, number)));
  }

  /** The quote, locked until the transaction ends. */
  Optional<Quote> held(String shop, String number) {
    return Optional.ofNullable(
        store.find(Quote.class, new QuoteId(shop, number), LockModeType.PESSIMISTIC_WRITE));
  }

  /** How many quotes of a shop bear these words in number or name. */
  public long count(String shop, String words) {
    return store
        .createQuery("select count(q)" + FOUND, Long.class)
        .setParameter("shop", shop)
        .setParameter("words", like(words))
        .getSingleResult();
  }

  /** A page of them, the newest first. */
  public List<QuoteRow> page(String shop, String words, int first, int most) {
    return store
        .createQuery(
            "select new io.vitrine.store.quote.QuoteRow(q.id, q.madeAt, q.endsOn, q.customer,"
                + " q.staffName, q.total, q.state)"
                + FOUND
                + " order by q.madeAt desc, q.id desc",
            QuoteRow.class)
        .setParameter("shop", shop)
        .setParameter("words", like(words))
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  private static String like(String words) {
    String plain = words == null ? "" : words.strip().toLowerCase(Locale.ROOT);
    return "%" + plain.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }

  /** The answer that this key got before; empty for a key that is new. */
  Optional<QuoteAnswer> answered(QuoteRequest request) {
    return store
        .createQuery(
            "select q from Quote q where q.shop = :shop and q.requestKey = :key", Quote.class)
        .setParameter("shop", request.basket().counter().shop())
        .setParameter("key", request.basket().key())
        .getResultStream()
        .findFirst()
        .map(
            before ->
                before.asks(request)
                    ? new Made(before)
                    : Refused.because(SaleAnswer.Reason.KEY_REUSED));
  }
}
