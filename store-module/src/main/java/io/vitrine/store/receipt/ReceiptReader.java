package io.vitrine.store.receipt;

import io.vitrine.store.dossier.Dossier;
import io.vitrine.store.dossier.Guest;
import io.vitrine.store.sale.Sale;
import io.vitrine.store.visit.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Locale;
import java.util.Optional;

/** Who reads a receipt: whoever was on the visit of its sale. */
@ApplicationScoped
public class ReceiptReader {

  private final EntityManager store;

  @Inject
  public ReceiptReader(EntityManager store) {
    this.store = store;
  }

  /** In which she was received. */
  public Locale language(Sale sale) {
    return visit(sale)
        .map(Visit::getLanguage)
        .filter("en"::equals)
        .map(Locale::forLanguageTag)
        .orElse(Locale.FRENCH);
  }

  /** The address she gave when she booked, to be offered; empty for who came without booking. */
  public Optional<String> email(Sale sale) {
    return visit(sale)
        .map(Visit::getAppointment)
        .flatMap(number -> Optional.ofNullable(store.find(Dossier.class, number)))
        .map(Dossier::guest)
        .flatMap(Guest::email);
  }

  private Optional<Visit> visit(Sale sale) {
    return store
        .createQuery("select v from Visit v where v.shop = :shop and v.id = :id", Visit.class)
        .setParameter("shop", sale.getShop())
        .setParameter("id", sale.getVisit())
        .getResultStream()
        .findFirst();
  }
}
