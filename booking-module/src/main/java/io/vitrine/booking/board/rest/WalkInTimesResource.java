package io.vitrine.booking.board.rest;

import io.vitrine.booking.board.WalkInTimes;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.topic.Topic;
import io.vitrine.booking.topic.Topics;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What the store may promise to those who came without an appointment, from the real agenda. */
@Path("walk-in-times")
@RequestScoped
public class WalkInTimesResource {

  static final int MOST_PEOPLE = 20;

  private final WalkInTimes times;
  private final Topics topics;
  private final Shops shops;
  private final Refusals refusals;
  private final Clock clock;

  @Inject
  public WalkInTimesResource(
      WalkInTimes times, Topics topics, Shops shops, Refusals refusals, Clock clock) {
    this.times = times;
    this.topics = topics;
    this.shops = shops;
    this.refusals = refusals;
    this.clock = clock;
  }

  /**
   * The promises of a topic.
   *
   * @param times in the order in which people came; fewer than asked for where the day is full
   */
  public record WalkInTimesBody(
      String shop, String zone, String topic, Instant asOf, List<PromiseBody> times) {}

  /** When, and with whom. */
  public record PromiseBody(Instant from, String staff, String staffName) {}

  @GET
  @RolesAllowed("service:store")
  @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
  public Response times(
      @QueryParam("shop") String shopCode,
      @QueryParam("topic") String topicCode,
      @QueryParam("people") @DefaultValue("1") int people) {
    if (people < 1 || people > MOST_PEOPLE) {
      throw new InvalidValue("people lies between 1 and " + MOST_PEOPLE + ", not " + people);
    }
    Optional<ShopSheet> shop = shops.find(String.valueOf(shopCode));
    Optional<Topic> topic = topics.find(topicCode);
    if (shop.isEmpty() || topic.isEmpty()) {
      return refusals.notFound().response();
    }
    List<PromiseBody> promised =
        times.today(shop.get(), topic.get(), people).stream()
            .map(p -> new PromiseBody(p.from(), p.adviser().staff(), p.adviser().name()))
            .toList();
    return Response.ok(
            new WalkInTimesBody(
                shopCode,
                shop.get().zone(),
                topicCode,
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                promised))
        .header("Cache-Control", "no-store")
        .build();
  }
}
