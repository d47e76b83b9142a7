package io.vitrine.booking.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Chooses how letters leave: by SMTP when {@code VITRINE_SMTP_URL} is set, else into a folder. */
@ApplicationScoped
public class Carriers {

  @Produces
  @ApplicationScoped
  MailCarrier carrier(
      @ConfigProperty(name = "VITRINE_SMTP_URL") Optional<String> smtp,
      @ConfigProperty(name = "VITRINE_BOUNCE_ADDRESS") Optional<String> bounces,
      @ConfigProperty(name = "VITRINE_DATA", defaultValue = "data") String data) {
    return smtp.filter(url -> !url.isBlank())
        .<MailCarrier>map(url -> new SmtpCarrier(url, bounces.orElse(null)))
        .orElseGet(() -> new FolderCarrier(Path.of(data).resolve("mails")));
  }
}
