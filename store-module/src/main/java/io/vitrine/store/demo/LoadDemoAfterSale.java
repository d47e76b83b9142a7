package io.vitrine.store.demo;

import io.vitrine.shell.money.Money;
import io.vitrine.store.aftersale.ticket.Complaint;
import io.vitrine.store.aftersale.ticket.OpenTicket;
import io.vitrine.store.aftersale.ticket.ServiceMove;
import io.vitrine.store.aftersale.ticket.ServiceState;
import io.vitrine.store.aftersale.ticket.SparePart;
import io.vitrine.store.aftersale.ticket.WorkOnTicket;
import io.vitrine.store.client.Consent;
import io.vitrine.store.client.Contact;
import io.vitrine.store.client.RememberClient;
import io.vitrine.store.dossier.Acting;
import io.vitrine.store.loyalty.LoyaltyTerms;
import io.vitrine.store.loyalty.SetLoyalty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/**
 * After-sale in the demonstration, by the same acts as any: pieces at several steps, and two people
 * of the book whose conversation of eight weeks shows how the shop answers.
 */
@ApplicationScoped
public class LoadDemoAfterSale {

  private static final String PART = "after-sale";
  private static final String SHOP = "rivoli";
  private static final Acting CAMILLE = new Acting("S003", "Camille Roux", Set.of(SHOP));
  private static final Acting MARGAUX = new Acting("S007", "Margaux Perrin", Set.of("bellecour"));

  @Inject private DemoMarks marks;
  @Inject private OpenTicket openTicket;
  @Inject private WorkOnTicket work;
  @Inject private RememberClient remember;
  @Inject private SetLoyalty setLoyalty;
  @Inject private DemoTalk talk;
  @Inject private Clock clock;

  /** Whether it is made, now or before. */
  public boolean make() {
    if (marks.isMade(PART)) {
      return true;
    }
    marks.made(PART);
    String nora = client("Nora Petit", "nora.petit@example.org");
    waiting(nora);
    ready();
    piece(CAMILLE, nora, "Fauteuil Alba, velours terre", "Un pied ne se visse plus.", 6);
    piece(MARGAUX, null, "Suspension Halo", "L’interrupteur ne répond plus.", 4);
    setLoyalty.set(
        SHOP,
        new LoyaltyTerms(Money.ofEuros("1500.00"), Money.ofEuros("40.00"), 180),
        new Acting("S001", "Hélène Marchand", Set.of(SHOP)));
    talk.of(List.of(nora, client("Paul Martin", "paul.martin@example.org")), SHOP, CAMILLE);
    return true;
  }

  private String client(String name, String email) {
    return remember
        .remember(
            new RememberClient.Wish(
                SHOP, new Contact(name, email, null, "fr"), true, Consent.Channel.IN_PERSON, true),
            CAMILLE)
        .fold(number -> number, refused -> null);
  }

  private void waiting(String client) {
    String ticket =
        piece(CAMILLE, client, "Lampadaire Orme", "L’abat-jour penche, une vis manque.", 9);
    work.move(ticket, new ServiceMove(ServiceState.LOOKED_AT, "", null, 1), CAMILLE);
    work.askPart(ticket, new SparePart.Wish("Vis M6, 40 mm", 2, today().plusDays(5), 2), CAMILLE);
    work.move(ticket, new ServiceMove(ServiceState.WAITING_PART, "", null, 3), CAMILLE);
  }

  private void ready() {
    String ticket =
        piece(CAMILLE, null, "Table basse Lena", "Le plateau est rayé à la livraison.", 2);
    work.move(ticket, new ServiceMove(ServiceState.LOOKED_AT, "", null, 1), CAMILLE);
    work.move(
        ticket,
        new ServiceMove(ServiceState.READY, "Plateau poncé et huilé à nouveau.", null, 2),
        CAMILLE);
  }

  /** The number of its ticket. */
  private String piece(Acting by, String client, String article, String wrong, int days) {
    Contact contact =
        client == null ? new Contact("Jean Morel", "jean.morel@example.org", null, "fr") : null;
    return openTicket
        .open(
            new Complaint(
                by.shops().iterator().next(),
                client,
                contact,
                null,
                article,
                wrong,
                today().plusDays(days)),
            by)
        .fold(number -> number, refused -> null);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
