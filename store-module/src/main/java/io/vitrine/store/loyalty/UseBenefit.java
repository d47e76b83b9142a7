package io.vitrine.store.loyalty;

import io.vitrine.shell.InvalidValue;
import io.vitrine.store.credit.CreditGiven;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A credit note that names a benefit uses it, in the same transaction and once: of two at the same
 * time the second one fails whole. Money is the note's alone; the journal knows it as goodwill.
 */
@ApplicationScoped
public class UseBenefit {

  private static final Pattern NUMBER = Pattern.compile("\\bB-\\d{8}\\b");

  private final Loyalty loyalty;

  @Inject
  public UseBenefit(Loyalty loyalty) {
    this.loyalty = loyalty;
  }

  void use(@Observes CreditGiven given) {
    Matcher named = NUMBER.matcher(given.why());
    Optional<Benefit> benefit = named.find() ? loyalty.held(named.group()) : Optional.empty();
    benefit.ifPresent(
        found -> {
          LocalDate today = LocalDate.ofInstant(given.at(), ZoneOffset.UTC);
          if (!found.isOpen(today)
              || !found.getShop().equals(given.shop())
              || !found.getAmount().equals(given.amount())) {
            throw new InvalidValue(
                "benefit " + found.getNumber() + " is used, over, or not of this amount and shop");
          }
          found.use(given.number(), given.at());
        });
  }
}
