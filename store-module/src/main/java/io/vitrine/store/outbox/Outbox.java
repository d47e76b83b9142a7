package io.vitrine.store.outbox;

import io.vitrine.shell.json.JsonParts;
import io.vitrine.store.shop.TrainingShop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * Where facts for the neighbours are left, inside the transaction of the fact. The bodies are those
 * of {@code docs/contracts}.
 */
@ApplicationScoped
public class Outbox {

  private final EntityManager store;
  private final Clock clock;

  @Inject
  public Outbox(EntityManager store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** The catalogue hears how many of a variant a shop has now. */
  public void tellStock(String shop, String sku, int onHand, Instant asOf, long version) {
    String id = UUID.randomUUID().toString();
    write(
        id,
        Destination.CATALOG,
        shop,
        "STOCK",
        shop + "/" + sku,
        ShopMessages.stock(id, shop, sku, onHand, asOf, version));
  }

  /** How many of a variant a shop has, and since which word of the store. */
  public record Level(String sku, int onHand, Instant asOf, long version) {}

  /**
   * The catalogue hears a part of a shop's ledger at once.
   *
   * @param levels at least one, each variant once; at most 500 are taken
   */
  public void tellStockPage(String shop, List<Level> levels) {
    String id = UUID.randomUUID().toString();
    write(
        id,
        Destination.CATALOG,
        shop,
        OutboxMessage.STOCK_PAGE,
        shop + "/from/" + levels.get(0).sku(),
        ShopMessages.stockPage(id, shop, levels));
  }

  /**
   * Booking hears what became of an appointment in the shop.
   *
   * @param fact such as {@code ARRIVED} or {@code SOLD}
   * @param outcome more words on it, or {@code null}
   */
  public void tellVisit(String fact, String appointment, String shop, Instant at, String outcome) {
    String id = UUID.randomUUID().toString();
    write(
        id,
        Destination.BOOKING,
        shop,
        fact,
        appointment,
        ShopMessages.visit(id, fact, appointment, shop, at, outcome));
  }

  /**
   * Booking hears that somebody came without an appointment, or was advised and left. Nothing says
   * who: it counts.
   *
   * @param visit orders what is told of one of them; it is not told
   * @param receivedAt when an adviser began, or {@code null} where she only arrived
   */
  public void tellWalkIn(
      String fact, String visit, String shop, String topic, Instant at, Instant receivedAt) {
    String id = UUID.randomUUID().toString();
    write(
        id,
        Destination.BOOKING,
        shop,
        OutboxMessage.WALK_IN,
        "walk-in/" + visit,
        ShopMessages.walkIn(id, fact, shop, topic, at, receivedAt));
  }

  /**
   * Booking hears what the customer may see of the preparation of her visit.
   *
   * @param version orders what is told of one appointment
   * @param preparation {@code null} when it was taken back
   */
  public void tellPreparation(
      String appointment, String shop, long version, Instant at, JsonObject preparation) {
    String id = UUID.randomUUID().toString();
    write(
        id,
        Destination.BOOKING,
        shop,
        OutboxMessage.PREPARATION,
        appointment + "/preparation",
        ShopMessages.preparation(id, appointment, shop, version, at, preparation));
  }

  /**
   * What a shop gives to somebody who asked for it.
   *
   * @param email to whom
   * @param language of the words, {@code fr} or {@code en}
   * @param pdf in Base64
   */
  public record Paper(
      String email, String language, String subject, String text, String fileName, String pdf) {}

  /**
   * Booking sends a paper by letter. The message is emptied when booking has it.
   *
   * @param from the shop that gives it; a fictional paper says so itself and leaves by the real one
   */
  public void givePaper(String from, Paper paper) {
    String shop = TrainingShop.real(from);
    String id = UUID.randomUUID().toString();
    write(
        id,
        Destination.BOOKING,
        shop,
        OutboxMessage.PAPER,
        "paper/" + id,
        ShopMessages.paper(id, shop, clock.instant(), paper));
  }

  /**
   * A letter that a person of a shop writes to a customer.
   *
   * @param kind {@code SERVICE} about a piece of hers, {@code FOLLOW_UP} because she agreed
   * @param language of the words, {@code fr} or {@code en}
   * @param why in one sentence, why she gets it
   * @param ticket the token of the page on her piece, or {@code null}
   * @param stop the token that stops letters like it, or {@code null}
   */
  public record ShopLetter(
      String kind,
      String email,
      String language,
      String subject,
      String text,
      String why,
      String ticket,
      String stop) {}

  /** Booking sends the letter; the message is emptied when booking has it. */
  public void giveLetter(String shop, String id, ShopLetter letter) {
    write(
        id,
        Destination.BOOKING,
        shop,
        OutboxMessage.LETTER,
        "letter/" + id,
        ShopMessages.letter(id, shop, clock.instant(), letter));
  }

  /**
   * Booking hears how far a piece is, to show it behind the customer's link.
   *
   * @param ticket the whole of it but the number of the message
   */
  public void tellServiceTicket(String shop, JsonObject ticket) {
    String id = UUID.randomUUID().toString();
    write(
        id,
        Destination.BOOKING,
        shop,
        OutboxMessage.SERVICE_TICKET,
        ticket.getString("ticket") + "/" + ticket.getInt("version"),
        JsonParts.createObjectBuilder(ticket).add("messageId", id).build());
  }

  /**
   * Booking hears that what somebody asked about herself is done, and what she is told of it.
   *
   * @param request booking's number of it
   */
  public void answerHer(String request, JsonObject said) {
    answer(OutboxMessage.PRIVACY, request, said);
  }

  /** She is forgotten; what is said of it is kept until booking has heard it. */
  public void answerErased(String request, JsonObject said) {
    answer(OutboxMessage.ERASED, request, said);
  }

  /** Whether booking is still to hear the answer to what she asked. */
  public boolean isAnswering(String request) {
    return store
            .createQuery(
                "select count(m) from OutboxMessage m where m.destination = :booking"
                    + " and m.subject = :subject and m.state = :waiting",
                Long.class)
            .setParameter("booking", Destination.BOOKING)
            .setParameter("subject", "privacy/" + request)
            .setParameter("waiting", MessageState.WAITING)
            .getSingleResult()
        > 0;
  }

  private void answer(String kind, String request, JsonObject said) {
    String id = UUID.randomUUID().toString();
    write(
        id,
        Destination.BOOKING,
        null,
        kind,
        "privacy/" + request,
        HerMessages.answer(id, request, clock.instant(), said));
  }

  /**
   * Somebody who is soon forgotten.
   *
   * @param until when that is, unless she says that she wants to stay known
   */
  public record Fading(String email, String name, String language, String shop, Instant until) {}

  /** Booking asks her, once. */
  public void askStillKnown(Fading her) {
    String id = UUID.randomUUID().toString();
    write(
        id,
        Destination.BOOKING,
        her.shop(),
        OutboxMessage.STILL_KNOWN,
        "still-known/" + id,
        HerMessages.stillKnown(id, her));
  }

  /** Booking hears that a device was let out for good, and ends its sign-ins. */
  public void tellDeviceWithdrawn(String shop, String device, Instant at) {
    String id = UUID.randomUUID().toString();
    write(
        id,
        Destination.BOOKING,
        shop,
        OutboxMessage.DEVICE,
        "device/" + device,
        ShopMessages.deviceWithdrawn(id, shop, device, at));
  }

  private void write(
      String id,
      Destination destination,
      String shop,
      String kind,
      String subject,
      JsonObject body) {
    if (TrainingShop.is(shop)) {
      // nobody outside hears of training
      return;
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    store.persist(
        new OutboxMessage(
            id, nextSequence(), destination, shop, kind, subject, body.toString(), now));
  }

  private long nextSequence() {
    return ((Number)
            store.createNativeQuery("select nextval('store.outbox_sequence')").getSingleResult())
        .longValue();
  }
}
