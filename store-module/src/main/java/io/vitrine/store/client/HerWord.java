package io.vitrine.store.client;

import io.vitrine.shell.InvalidValue;
import io.vitrine.store.client.Consent.Purpose;
import io.vitrine.store.client.search.SearchKeys;
import io.vitrine.store.dossier.Acting;
import io.vitrine.store.neighbour.Herself;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a person says of herself on her own page: nobody's right is asked, because she has shown
 * that the address is hers. All entries with that address are hers, but for those under the names
 * of other people who share it. Each joins the transaction in which her request is marked as done.
 */
@ApplicationScoped
public class HerWord {

  /** As whom the log names her. */
  private static final Acting HERSELF = new Acting("HERSELF", "Vitrine", Set.of());

  private final EntityManager store;
  private final Clients clients;
  private final EraseClient eraseClient;
  private final SearchKeys keys;
  private final ClientLog log;

  private final Clock clock;

  @Inject
  public HerWord(
      EntityManager store,
      Clients clients,
      EraseClient eraseClient,
      SearchKeys keys,
      ClientLog log,
      Clock clock) {
    this.store = store;
    this.clients = clients;
    this.eraseClient = eraseClient;
    this.keys = keys;
    this.log = log;
    this.clock = clock;
  }

  /** The people whom she may mean, each with all entries that are said to be her. */
  public List<List<Client>> people(Herself her) {
    Set<String> roots =
        new LinkedHashSet<>(
            store
                .createQuery(
                    "select c.root from Client c where c.email = :email"
                        + " order by c.rememberedAt, c.number",
                    String.class)
                .setParameter("email", her.email())
                .getResultList());
    return roots.stream()
        .map(clients::group)
        .filter(group -> group.stream().anyMatch(client -> her.isCalled(client.name())))
        .toList();
  }

  /** She looked at her page: a contact that came from her. */
  @Transactional(TxType.MANDATORY)
  public void wasHere(Herself her) {
    people(her).forEach(group -> group.forEach(client -> client.heardFrom(clock.instant())));
  }

  /** She agrees or takes it back. Without her word for being remembered she is erased. */
  @Transactional(TxType.MANDATORY)
  public void consents(Herself her, String purpose, boolean given) {
    Stream.of(Purpose.values())
        .filter(one -> one.name().equals(purpose))
        .forEach(what -> consents(her, what, given));
  }

  private void consents(Herself her, Purpose what, boolean given) {
    for (List<Client> group : people(her)) {
      Client client = group.get(0);
      if (what == Purpose.MEMORY && !given) {
        erase(group);
      } else if (!given || SayConsent.canBeReached(client, what)) {
        store.persist(
            new Consent(
                client.number(),
                what,
                given,
                Wordings.of(what, client.language()),
                new Consent.Heard(Consent.Channel.LINK, HERSELF, now())));
        log.did(client.number(), LogEntry.Act.CONSENT, HERSELF, what + (given ? " +" : " -"));
      }
    }
  }

  /**
   * Her name, number or language is another; what is no name or number changes nothing.
   *
   * @return how she is reached from now on; empty where nothing changed
   */
  @Transactional(TxType.MANDATORY)
  public Optional<Contact> corrects(String number, Herself her, Said said) {
    Client client = hers(her, number);
    if (client == null) {
      return Optional.empty();
    }
    try {
      Contact contact = new Contact(said.name(), her.email(), said.phone(), said.language());
      client.reachBy(contact);
      log.did(client.number(), LogEntry.Act.CONTACT, HERSELF, null);
      store.flush();
      keys.write(client.number(), client.name());
      return Optional.of(contact);
    } catch (InvalidValue e) {
      return Optional.empty();
    }
  }

  /** What she typed. */
  public record Said(String name, String phone, String language) {}

  /** She has something struck out that stands about her. */
  @Transactional(TxType.MANDATORY)
  public void strikes(String fact, Herself her) {
    ClientFact found = store.find(ClientFact.class, fact);
    if (found != null && hers(her, found.getClient()) != null) {
      store.remove(found);
      log.did(found.getClient(), LogEntry.Act.FACT_REMOVED, HERSELF, found.getKind().name());
    }
  }

  /**
   * The people of that address are forgotten.
   *
   * @return the numbers of all their entries
   */
  @Transactional(TxType.MANDATORY)
  public List<String> forget(Herself her) {
    List<String> numbers = new ArrayList<>();
    for (List<Client> group : people(her)) {
      numbers.addAll(Clients.numbers(group));
      erase(group);
    }
    return numbers;
  }

  private void erase(List<Client> group) {
    eraseClient.erase(group, HERSELF);
  }

  private Client hers(Herself her, String number) {
    return people(her).stream()
        .flatMap(List::stream)
        .filter(client -> client.number().equals(number))
        .findFirst()
        .orElse(null);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
