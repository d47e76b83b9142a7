package io.vitrine.booking.explanation.rest;

import io.vitrine.booking.appointment.Reason;
import io.vitrine.booking.appointment.rest.AppointmentRefusals;
import io.vitrine.booking.explanation.ExplainTime;
import io.vitrine.booking.explanation.ReasonTexts;
import io.vitrine.booking.explanation.TimeReason;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.slot.Stretch;
import io.vitrine.booking.topic.Topic;
import io.vitrine.booking.topic.Topics;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** {@code GET /booking/api/v1/time-reasons?shop=&topic=&staff=&at=&language=}. */
@Path("time-reasons")
@RequestScoped
@RolesAllowed("MANAGER")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class TimeReasonsResource {

  private final ExplainTime explaining;
  private final Topics topics;
  private final Shops shops;
  private final ReasonTexts texts;
  private final AppointmentRefusals refusals;
  private final SignedIn signedIn;
  @Inject private Refusals house;

  @Inject
  public TimeReasonsResource(
      ExplainTime explaining,
      Topics topics,
      Shops shops,
      ReasonTexts texts,
      AppointmentRefusals refusals,
      SignedIn signedIn) {
    this.explaining = explaining;
    this.topics = topics;
    this.shops = shops;
    this.texts = texts;
    this.refusals = refusals;
    this.signedIn = signedIn;
  }

  /** Whether a time is offered, and why it is not. */
  public record AnswerBody(
      String shop,
      String topic,
      String staff,
      Instant at,
      boolean offered,
      List<ReasonBody> reasons) {}

  /**
   * A reason.
   *
   * @param subject the appointment, hold, absence or room it is about, or {@code null}
   * @param from of when, with {@code until}, or {@code null}
   */
  public record ReasonBody(
      TimeReason.Kind reason, String text, String subject, Instant from, Instant until) {}

  @GET
  public Response why(
      @QueryParam("shop") String shopCode,
      @QueryParam("topic") String topicCode,
      @QueryParam("staff") String staff,
      @QueryParam("at") String at,
      @QueryParam("language") String language) {
    if (shopCode == null || !signedIn.mayActIn(Role.MANAGER, shopCode)) {
      return house.notAllowed().response();
    }
    Optional<Topic> topic = topics.find(topicCode);
    Optional<ShopSheet> shop = shops.find(shopCode);
    if (topic.isEmpty() || shop.isEmpty()) {
      Reason reason = topic.isEmpty() ? Reason.UNKNOWN_TOPIC : Reason.UNKNOWN_SHOP;
      return refusals.problem(reason, List.of()).response();
    }
    if (staff == null || staff.isBlank()) {
      throw new InvalidValue("staff names an adviser by number");
    }
    Instant when = instant(at);
    List<TimeReason> reasons =
        explaining.why(new ExplainTime.Question(shop.get(), topic.get(), staff, when, language));
    return Response.ok(
            new AnswerBody(
                shopCode,
                topicCode,
                staff,
                when,
                reasons.isEmpty(),
                reasons.stream().map(reason -> body(reason, shop.get().zone())).toList()))
        .header("Cache-Control", "no-store")
        .build();
  }

  private ReasonBody body(TimeReason reason, String zone) {
    Stretch when = reason.when();
    return new ReasonBody(
        reason.kind(),
        texts.say(reason, zone),
        reason.subject(),
        when == null ? null : when.start(),
        when == null ? null : when.end());
  }

  private static Instant instant(String at) {
    try {
      return Instant.parse(String.valueOf(at));
    } catch (DateTimeException e) {
      throw new InvalidValue("at is an instant like 2026-12-12T09:30:00Z, not " + at);
    }
  }
}
