package io.vitrine.booking.appointment.rest;

import io.vitrine.booking.appointment.Adviser;
import io.vitrine.booking.appointment.KnownAdviser;
import io.vitrine.booking.appointment.Offer;
import io.vitrine.booking.appointment.OfferTimes;
import io.vitrine.booking.appointment.Reason;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.slot.FreeDay;
import io.vitrine.booking.topic.Topic;
import io.vitrine.booking.topic.Topics;
import io.vitrine.shell.InvalidValue;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Which times are free. */
@Path("free-times")
@RequestScoped
public class FreeTimesResource {

  private static final int MOST_DAYS = 60;

  private final Topics topics;
  private final Shops shops;
  private final OfferTimes times;
  private final KnownAdviser known;
  private final AppointmentRefusals refusals;
  private final Clock clock;

  @Inject
  public FreeTimesResource(
      Topics topics,
      Shops shops,
      OfferTimes times,
      KnownAdviser known,
      AppointmentRefusals refusals,
      Clock clock) {
    this.topics = topics;
    this.shops = shops;
    this.times = times;
    this.known = known;
    this.refusals = refusals;
    this.clock = clock;
  }

  /**
   * Free times, and the advisers whom they name by staff number.
   *
   * @param known the adviser of the appointment whose link was shown; comes first wherever free
   */
  public record FreeTimesBody(
      String shop,
      String zone,
      String topic,
      int minutes,
      Instant asOf,
      List<AdviserBody> advisers,
      AdviserBody known,
      List<FreeDay> days) {}

  /**
   * An adviser.
   *
   * @param name the first name, where she lets herself be named; of the known one the whole name
   */
  public record AdviserBody(String staff, String name) {

    static AdviserBody of(Adviser adviser) {
      return new AdviserBody(adviser.staff(), adviser.shown().orElse(null));
    }
  }

  @GET
  @PermitAll
  @Produces(MediaType.APPLICATION_JSON)
  public Response free(
      @QueryParam("shop") String shopCode,
      @QueryParam("topic") String topicCode,
      @QueryParam("language") String language,
      @QueryParam("staff") String staff,
      @QueryParam("from") String from,
      @QueryParam("days") @DefaultValue("7") int days,
      @HeaderParam("Appointment-Link") String link) {
    if (days < 1 || days > MOST_DAYS) {
      throw new InvalidValue("days lies between 1 and " + MOST_DAYS + ", not " + days);
    }
    Optional<Topic> topic = topics.find(topicCode);
    Optional<ShopSheet> shop = shops.find(String.valueOf(shopCode));
    if (topic.isEmpty() || shop.isEmpty()) {
      Reason reason = topic.isEmpty() ? Reason.UNKNOWN_TOPIC : Reason.UNKNOWN_SHOP;
      return refusals.problem(reason, List.of()).response();
    }
    Offer offer =
        times.offer(
            new Offer.Asked(topic.get(), shop.get(), language, staff, day(from, shop.get()), days)
                .knowing(known.of(link).orElse(null)));
    return Response.ok(body(offer)).header("Cache-Control", "no-store").build();
  }

  private FreeTimesBody body(Offer offer) {
    return new FreeTimesBody(
        offer.shop().shop(),
        offer.shop().zone(),
        offer.topic().code(),
        offer.topic().effort().advice(),
        clock.instant().truncatedTo(ChronoUnit.SECONDS),
        offer.advisers().values().stream().map(AdviserBody::of).toList(),
        offer.known().map(it -> new AdviserBody(it.staff(), it.name())).orElse(null),
        offer.free());
  }

  private LocalDate day(String from, ShopSheet shop) {
    try {
      return from == null || from.isBlank()
          ? LocalDate.ofInstant(clock.instant(), shop.zoneId())
          : LocalDate.parse(from);
    } catch (DateTimeException e) {
      throw new InvalidValue("from is a day like 2026-12-12, not " + from);
    }
  }
}
