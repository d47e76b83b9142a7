package io.vitrine.store.client;

import io.vitrine.store.client.Consent.Purpose;
import io.vitrine.store.dossier.Acting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Set;

/** What she says from afar: by a link in a letter, without a sign-in, or in a call or letter. */
@ApplicationScoped
public class ByHerLink {

  private static final Acting HERSELF = new Acting("LINK", "Vitrine", Set.of());

  private final EntityManager store;
  private final ClientLog log;

  @Inject
  public ByHerLink(EntityManager store, ClientLog log) {
    this.store = store;
    this.log = log;
  }

  /** She called or wrote: the years of keeping are counted from here; joins the transaction. */
  public void heard(String number, Instant at) {
    Client client = store.find(Client.class, number);
    if (client != null) {
      client.heardFrom(at);
    }
  }

  /** She takes back that she may be written to; joins the transaction. */
  public void stopLetters(String number, Instant at) {
    Client client = store.find(Client.class, number);
    if (client != null) {
      store.persist(
          new Consent(
              client.root(),
              Purpose.FOLLOW_UP_MAIL,
              false,
              Wordings.of(Purpose.FOLLOW_UP_MAIL, client.language()),
              new Consent.Heard(Consent.Channel.LINK, HERSELF, at)));
      client.heardFrom(at);
      log.did(client.root(), LogEntry.Act.CONSENT, HERSELF, Purpose.FOLLOW_UP_MAIL + " -");
    }
  }
}
