package io.vitrine.store.loyalty.page;

import io.vitrine.shell.page.Language;
import io.vitrine.store.client.Client;
import io.vitrine.store.client.page.ClientPage;
import io.vitrine.store.loyalty.Benefit;
import io.vitrine.store.loyalty.Loyalty;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Stream;

/** What a person may have, on her page; and how its end is written, also beside a receipt. */
@Named
@RequestScoped
public class BenefitsPage {

  @Inject private Loyalty loyalty;
  @Inject private ClientPage client;
  @Inject private Language language;
  @Inject private Clock clock;

  /** Of whoever's page this is. */
  public List<Benefit> getOfClient() {
    return loyalty.open(
        Stream.concat(Stream.of(client.getView().client()), client.getView().others().stream())
            .map(Client::number)
            .toList(),
        LocalDate.now(clock));
  }

  public String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(language.getLocale())
        .format(day);
  }
}
