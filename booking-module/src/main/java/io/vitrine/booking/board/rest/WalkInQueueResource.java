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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the store may promise to those who came without an appointment, from the real agenda. */
@Path("walk-in-queue")
@RequestScoped
public class WalkInQueueResource {

  static final int MOST_PEOPLE = 40;

  private final WalkInTimes times;
  private final Topics topics;
  private final Shops shops;
  private final Refusals refusals;
  private final Clock clock;

  @Inject
  public WalkInQueueResource(
      WalkInTimes times, Topics topics, Shops shops, Refusals refusals, Clock clock) {
    this.times = times;
    this.topics = topics;
    this.shops = shops;
    this.refusals = refusals;
    this.clock = clock;
  }

  /**
   * The promises of a queue.
   *
   * @param turns in the order in which people came; whom the day has no time for is left out
   */
  public record QueueBody(String shop, String zone, Instant asOf, List<TurnBody> turns) {}

  /**
   * Who, when, and with whom.
   *
   * @param place in the queue, from 1
   */
  public record TurnBody(int place, String topic, Instant from, String staff, String staffName) {}

  /** What each waits for, in the order of their coming; of unknown advice nothing is promised. */
  @GET
  @RolesAllowed("service:store")
  @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
  public Response queue(
      @QueryParam("shop") String shopCode, @QueryParam("topics") String topicCodes) {
    List<String> waiting =
        topicCodes == null || topicCodes.isBlank() ? List.of() : List.of(topicCodes.split(",", -1));
    if (waiting.isEmpty() || waiting.size() > MOST_PEOPLE) {
      throw new InvalidValue("between 1 and " + MOST_PEOPLE + " wait, not " + waiting.size());
    }
    Optional<ShopSheet> shop = shops.find(String.valueOf(shopCode));
    if (shop.isEmpty()) {
      return refusals.notFound().response();
    }
    List<TurnBody> turns =
        times.today(shop.get(), known(waiting)).stream()
            .map(
                p ->
                    new TurnBody(
                        p.place() + 1,
                        waiting.get(p.place()),
                        p.from(),
                        p.adviser().staff(),
                        p.adviser().name()))
            .toList();
    return Response.ok(
            new QueueBody(
                shopCode,
                shop.get().zone(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                turns))
        .header("Cache-Control", "no-store")
        .build();
  }

  private List<Optional<Topic>> known(List<String> waiting) {
    Map<String, Optional<Topic>> known = new HashMap<>();
    return waiting.stream().map(code -> known.computeIfAbsent(code, topics::find)).toList();
  }
}
