package io.vitrine.store.quote.page;

import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.assortment.Assortment;
import io.vitrine.store.device.OwnShops;
import io.vitrine.store.quote.Quote;
import io.vitrine.store.quote.QuoteState;
import io.vitrine.store.quote.Quotes;
import io.vitrine.store.quote.WithdrawQuote;
import io.vitrine.store.sale.Totals;
import io.vitrine.store.sale.promise.PromisedLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

/** A quote: what it promises, until when, and what becomes of it next. */
@Named
@RequestScoped
public class QuotePage {

  private static final String TEXTS = "io.vitrine.store.quote.texts";

  @Inject private Quotes quotes;
  @Inject private WithdrawQuote withdrawQuote;
  @Inject private Assortment assortment;
  @Inject private OwnShops shops;
  @Inject private SignedIn signedIn;
  @Inject private Refusals refusals;
  @Inject private Language language;
  @Inject private Clock clock;

  private String number;
  private String visit;
  private Quote quote;

  public void open() {
    quote =
        number == null
            ? null
            : shops.ofCounter().stream()
                .map(shop -> quotes.find(shop, number))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
  }

  /** The shop takes it back; where it is not open any more, that is said. */
  public String withdraw() {
    open();
    if (quote != null
        && withdrawQuote.withdraw(quote.getShop(), quote.getId(), signedIn.getStaff())
            != WithdrawQuote.Withdrawal.DONE) {
      Problem said = refusals.from(TEXTS, 409, "quote-closed");
      FacesContext.getCurrentInstance()
          .addMessage(
              null, new FacesMessage(FacesMessage.SEVERITY_ERROR, said.title(), said.detail()));
      return null;
    }
    return "quote?faces-redirect=true&quote=" + number;
  }

  public Quote getFound() {
    return quote;
  }

  public QuoteState getState() {
    return quote.stateOn(LocalDate.ofInstant(clock.instant(), zone()));
  }

  public boolean isOpen() {
    return getState() == QuoteState.OPEN;
  }

  public String getEnds() {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(language.getLocale())
        .format(quote.getEndsOn());
  }

  public String getZone() {
    return zone().getId();
  }

  private ZoneId zone() {
    return assortment.shop(quote.getShop()).getZone();
  }

  public String name(PromisedLine line) {
    return language.pick(line.getNameFr(), line.getNameEn());
  }

  public String variant(PromisedLine line) {
    return language.pick(line.getVariantFr(), line.getVariantEn());
  }

  public String rate(Totals.Rate rate) {
    return Formats.number(rate.rate().basisPoints() / 100.0, language.getLocale());
  }

  /** The visit in which it goes on, as an end of an address; empty where none is known. */
  public String getWithVisit() {
    return visit == null || visit.isBlank() ? "" : "&visit=" + visit;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getVisit() {
    return visit;
  }

  public void setVisit(String visit) {
    this.visit = visit != null && visit.matches("[A-Za-z0-9-]{1,36}") ? visit : null;
  }
}
