package io.vitrine.store.invoice;

import io.vitrine.store.assortment.Assortment;
import io.vitrine.store.assortment.KnownShop;
import io.vitrine.store.invoice.InvoiceAnswer.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The company that sells, as its invoices name it. Its number is configured; a house with demo data
 * has an invented one.
 */
@ApplicationScoped
public class House {

  /** Passes the check and is nobody's: the register counts from above. */
  private static final String DEMO = "100000009";

  private final Assortment assortment;
  private final String name;
  private final Optional<CompanyNumber> number;

  @Inject
  public House(
      Assortment assortment,
      @ConfigProperty(name = "VITRINE_HOUSE_NAME", defaultValue = "Maison Vitrine") String name,
      @ConfigProperty(name = "VITRINE_HOUSE_SIREN") Optional<String> siren,
      @ConfigProperty(name = "VITRINE_DEMO", defaultValue = "false") boolean demo) {
    this.assortment = assortment;
    this.name = name;
    this.number = CompanyNumber.read(siren.orElse(demo ? DEMO : ""));
  }

  /** Empty where the house has no number, or the shop's address is not known yet. */
  private Optional<Seller> at(String shop) {
    KnownShop place = assortment.shop(shop);
    return number
        .filter(known -> place.getStreet() != null)
        .map(
            known ->
                new Seller(
                    name,
                    known.siren(),
                    known.frenchVat(),
                    place.getStreet(),
                    place.getPostcode(),
                    place.getCity()));
  }

  /** Who bills whom, or why nobody can. */
  <T> T parties(
      String shop, Buyer.Typed typed, Function<Parties, T> known, Function<Reason, T> refused) {
    Optional<Reason> flaw = Buyer.flaw(typed).map(Reason::of);
    Optional<Seller> seller = at(shop);
    return flaw.isPresent() || seller.isEmpty()
        ? refused.apply(flaw.orElse(Reason.HOUSE_UNKNOWN))
        : known.apply(new Parties(seller.get(), Buyer.of(typed)));
  }
}
