package io.vitrine.store.limit.rest;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.money.Money;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.assortment.Assortment;
import io.vitrine.store.discount.Discount;
import io.vitrine.store.limit.FromDay;
import io.vitrine.store.limit.LimitAnswer;
import io.vitrine.store.limit.LimitAnswer.Reason;
import io.vitrine.store.limit.LimitAnswer.Refused;
import io.vitrine.store.limit.LimitsInForce;
import io.vitrine.store.limit.SetAsSeen;
import io.vitrine.store.limit.SetLimit;
import io.vitrine.store.sale.AmountLimits;
import io.vitrine.store.sale.rest.Whole;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What a manager sets for her shop: discounts, cheques, cash out of a drawer. */
@Path("shops/{shop}/limits")
@Produces("application/json")
@RolesAllowed("MANAGER")
public class LimitsResource {

  private static final String TEXTS = "io.vitrine.store.limit.texts";
  private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

  private final LimitsInForce limits;
  private final SetAsSeen set;
  private final Assortment assortment;
  private final SignedIn signedIn;
  private final Refusals refusals;
  private final Clock clock;

  @Inject
  public LimitsResource(
      LimitsInForce limits,
      SetAsSeen set,
      Assortment assortment,
      SignedIn signedIn,
      Refusals refusals,
      Clock clock) {
    this.limits = limits;
    this.set = set;
    this.assortment = assortment;
    this.signedIn = signedIn;
    this.refusals = refusals;
    this.clock = clock;
  }

  /**
   * A limit as it was set; the first of a kind whose {@code from} is not later than now counts.
   *
   * @param own of the shop itself, and not of the house
   * @param limitBp in basis points, for a discount
   * @param limitCents for an amount
   * @param setBy {@code null} where it came with the house
   */
  public record LimitJson(
      String role, boolean own, String from, Long limitBp, Long limitCents, String setBy) {
    static LimitJson of(LimitsInForce.Row row) {
      boolean amount = row.role() == null;
      return new LimitJson(
          row.role(),
          row.own(),
          row.from().toString(),
          amount ? null : row.value(),
          amount ? row.value() : null,
          row.setBy());
    }
  }

  /** All of a shop: its own before the house's, the latest before earlier ones. */
  public record LimitsJson(
      String shop, List<LimitJson> discounts, List<LimitJson> cheques, List<LimitJson> cashOut) {}

  /**
   * Another limit.
   *
   * @param kind DISCOUNT, CHEQUE or CASH_OUT
   * @param role ADVISER or CASHIER, for a discount
   * @param from a day of the shop, or left out for now
   */
  public record WantedJson(
      String kind, String role, BigDecimal limitBp, BigDecimal limitCents, String from) {}

  @GET
  @Operation(
      summary = "A shop's limits with their dates; the ETag is wanted to set one",
      description = "For managers of the shop.")
  public Response show(@PathParam("shop") String shop) {
    return signedIn.mayActIn(Role.MANAGER, shop)
        ? answer(shop, 200)
        : refusals.notAllowed().response();
  }

  @POST
  @Consumes("application/json")
  @Operation(
      summary = "Sets a limit from now or from a day on; what was in force stays readable",
      description = "Each change is an entry in the journal of every till of the shop.")
  @APIResponse(responseCode = "201", description = "Set; the answer is the limits as they are now")
  @APIResponse(responseCode = "412", description = "Somebody set another limit since it was read")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response set(
      @PathParam("shop") String shop, @HeaderParam("If-Match") String ifMatch, WantedJson wanted) {
    if (!signedIn.mayActIn(Role.MANAGER, shop)) {
      return refusals.notAllowed().response();
    }
    if (wanted == null) {
      return refusals.ofStatus(400).response();
    }
    if (ifMatch == null || ifMatch.isBlank()) {
      return refusals.from(TEXTS, 428, "limit-unseen").response();
    }
    Matcher tag = TAG.matcher(ifMatch.strip());
    LimitAnswer answer =
        tag.matches()
            ? set(shop, Long.parseLong(tag.group(1)), wanted)
            : new Refused(Reason.CHANGED);
    return answer.fold(
        done -> answer(shop, 201),
        refused ->
            refusals.from(TEXTS, refused.reason().status(), refused.reason().code()).response());
  }

  private LimitAnswer set(String shop, long version, WantedJson wanted) {
    Instant now = clock.instant();
    Optional<Instant> from = from(shop, wanted.from(), now);
    if (from.isEmpty()) {
      return new Refused(Reason.DAY);
    }
    SetLimit.Setting setting = new SetLimit.Setting(shop, from.get(), now, signedIn.getStaff());
    return set.set(shop, version, limit -> set(limit, setting, wanted));
  }

  private static LimitAnswer set(SetLimit limit, SetLimit.Setting setting, WantedJson wanted) {
    if ("DISCOUNT".equals(wanted.kind())) {
      Role role = role(wanted.role());
      return limit.discount(setting, role, basisPoints(wanted.limitBp()));
    }
    for (AmountLimits.Kind kind : AmountLimits.Kind.values()) {
      if (kind.name().equals(wanted.kind())) {
        return limit.amount(kind, setting, amount(wanted.limitCents()));
      }
    }
    throw new InvalidValue("a limit is DISCOUNT, CHEQUE or CASH_OUT");
  }

  private static Money amount(BigDecimal cents) {
    return Whole.cents("limitCents", cents);
  }

  /** What is no limit stays none: the rule says so. */
  private static int basisPoints(BigDecimal number) {
    long typed = Whole.cents("limitBp", number).cents();
    return typed < 0 || typed > Discount.WHOLE ? -1 : (int) typed;
  }

  private static Role role(String name) {
    for (Role role : new Role[] {Role.ADVISER, Role.CASHIER, Role.MANAGER}) {
      if (role.name().equals(name)) {
        return role;
      }
    }
    throw new InvalidValue("a discount's limit is that of ADVISER or CASHIER");
  }

  private Optional<Instant> from(String shop, String day, Instant now) {
    try {
      return FromDay.at(
          day == null ? null : LocalDate.parse(day), now, assortment.shop(shop).getZone());
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }

  private Response answer(String shop, int status) {
    return Response.status(status)
        .tag(String.valueOf(limits.version(shop)))
        .header("Cache-Control", "no-store")
        .entity(
            new LimitsJson(
                shop,
                json(limits.discounts(shop)),
                json(limits.amounts(AmountLimits.Kind.CHEQUE, shop)),
                json(limits.amounts(AmountLimits.Kind.CASH_OUT, shop))))
        .build();
  }

  private static List<LimitJson> json(List<LimitsInForce.Row> rows) {
    return rows.stream().map(LimitJson::of).toList();
  }
}
