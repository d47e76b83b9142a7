package io.vitrine.store.client;

import io.vitrine.store.client.search.SearchKeys;
import io.vitrine.store.dossier.Acting;
import io.vitrine.store.dossier.ShopRights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/** Somebody said that she wants to be remembered; or that her address is another now. */
@ApplicationScoped
public class RememberClient {

  private final EntityManager store;
  private final Clients clients;
  private final ClientDoor door;
  private final SearchKeys keys;
  private final ClientLog log;

  @Inject private SparedNumbers spared;
  @Inject private ShopRights rights;
  @Inject private Clock clock;

  @Inject
  public RememberClient(
      EntityManager store, Clients clients, ClientDoor door, SearchKeys keys, ClientLog log) {
    this.store = store;
    this.clients = clients;
    this.door = door;
    this.keys = keys;
    this.log = log;
  }

  /**
   * Who is to be remembered.
   *
   * @param agreed whether she said so; without it nothing is kept (GDPR article 6)
   * @param although whether somebody with the same address or number is another person, such as her
   *     husband
   * @param again whether she was told that her number asked to be left alone, and takes that back
   */
  public record Wish(
      String shop,
      Contact contact,
      boolean agreed,
      Consent.Channel channel,
      boolean although,
      boolean again) {

    public Wish(
        String shop, Contact contact, boolean agreed, Consent.Channel channel, boolean although) {
      this(shop, contact, agreed, channel, although, false);
    }
  }

  /** Her number. */
  @Transactional
  public ClientAnswer<String> remember(Wish wish, Acting by) {
    if (!rights.allow(by, wish.shop(), "client book")) {
      return ClientAnswer.refused(ClientRefusal.OTHER_SHOP);
    }
    if (!wish.agreed()) {
      return ClientAnswer.refused(ClientRefusal.NOT_AGREED);
    }
    if (spared.isSpared(wish.contact().phone()) && !wish.again()) {
      return ClientAnswer.refused(ClientRefusal.ASKED_TO_BE_SPARED);
    }
    Optional<String> known = clients.sameReach(by.shops(), wish.contact());
    if (known.isPresent() && !wish.although()) {
      return ClientAnswer.refused(
          ClientRefusal.KNOWN_ALREADY, ClientNumber.spoken(known.get()), known.get());
    }
    return ClientAnswer.done(written(wish, by));
  }

  private String written(Wish wish, Acting by) {
    Instant now = now();
    Client client = new Client(ClientNumber.drawn(), wish.shop(), wish.contact(), by, now);
    store.persist(client);
    store.persist(
        new Consent(
            client.number(),
            Consent.Purpose.MEMORY,
            true,
            Wordings.of(Consent.Purpose.MEMORY, client.language()),
            new Consent.Heard(wish.channel(), by, now)));
    log.did(client.number(), LogEntry.Act.REMEMBERED, by, null);
    spared.admit(wish.contact().phone());
    store.flush();
    keys.write(client.number(), client.name());
    return client.number();
  }

  /**
   * Her name, address, number or language is another.
   *
   * @param version the state that was read
   * @return the state that stands now
   */
  @Transactional
  public ClientAnswer<Long> change(String number, Contact contact, long version, Acting by) {
    return door.open(
        number,
        by,
        group -> {
          Client client = clients.held(java.util.List.of(group.get(0).number())).get(0);
          if (client.version() != version) {
            return ClientAnswer.refused(ClientRefusal.CHANGED_MEANWHILE);
          }
          if (!Objects.equals(client.phone().orElse(null), contact.phone())
              && spared.isSpared(contact.phone())) {
            return ClientAnswer.refused(ClientRefusal.ASKED_TO_BE_SPARED);
          }
          client.reachBy(contact);
          log.did(client.number(), LogEntry.Act.CONTACT, by, null);
          store.flush();
          keys.write(client.number(), client.name());
          return ClientAnswer.done(client.version());
        });
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
