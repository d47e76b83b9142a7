package io.vitrine.booking.outbox.bounce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Chooses where reports are read: in the mailbox of {@code VITRINE_BOUNCES_URL}, else a folder. */
@ApplicationScoped
public class BounceBoxes {

  @Produces
  @ApplicationScoped
  BounceBox box(
      @ConfigProperty(name = "VITRINE_BOUNCES_URL") Optional<String> mailbox,
      @ConfigProperty(name = "VITRINE_DATA", defaultValue = "data") String data) {
    SSLSocketFactory tls = (SSLSocketFactory) SSLSocketFactory.getDefault();
    return mailbox
        .filter(url -> !url.isBlank())
        .<BounceBox>map(url -> new ImapBounces(url, tls))
        .orElseGet(() -> new FolderBounces(Path.of(data).resolve("bounces")));
  }
}
