package io.vitrine.store.pattern.rest;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.neighbour.OpenHours;
import io.vitrine.store.pattern.ByWeek;
import io.vitrine.store.pattern.Patterns;
import io.vitrine.store.pattern.Patterns.Sold;
import io.vitrine.store.pattern.Patterns.Undone;
import io.vitrine.store.pattern.Patterns.Which;
import io.vitrine.store.pattern.Weeks;
import io.vitrine.store.shop.ShopCards;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What was unusual in a shop in eight weeks, as the manager's page shows it. */
@Path("shops/{shop}/patterns")
@Produces("application/json")
@RolesAllowed("MANAGER")
public class PatternsResource {

  private static final int LAST_PAGE = 400;

  private final Patterns patterns;
  private final ShopCards shops;
  private final SignedIn signedIn;
  private final Refusals refusals;
  private final Clock clock;

  @Inject
  public PatternsResource(
      Patterns patterns, ShopCards shops, SignedIn signedIn, Refusals refusals, Clock clock) {
    this.patterns = patterns;
    this.shops = shops;
    this.signedIn = signedIn;
    this.refusals = refusals;
    this.clock = clock;
  }

  /**
   * What was counted.
   *
   * @param quick within three minutes of the arrival, {@code soon} from three to ten
   * @param near with a discount at nine tenths of the limit or more, and nobody asked
   * @param outside half an hour or more outside the opening hours
   */
  public record FiguresJson(
      String of,
      long sales,
      long quick,
      long soon,
      long walkIns,
      long byStaff,
      long byScreen,
      long near,
      long approved,
      long outside,
      long refunds,
      long backCents,
      long cancelled) {
    static FiguresJson of(ByWeek line) {
      return new FiguresJson(
          line.name(),
          line.getSales(),
          line.getQuick(),
          line.getSoon(),
          line.getWalkIns(),
          line.getByStaff(),
          line.getByScreen(),
          line.getNear(),
          line.getApproved(),
          line.getOutside(),
          line.getRefunds(),
          line.getBack().cents(),
          line.getCancelled());
    }
  }

  /** A sale behind the figures. */
  public record SaleJson(
      String sale,
      String receipt,
      String at,
      String name,
      long totalCents,
      long minutes,
      String level) {
    static SaleJson of(Patterns.One one) {
      return new SaleJson(
          one.sale(),
          one.receipt(),
          one.at().toString(),
          one.name(),
          one.total().cents(),
          one.minutes(),
          one.level());
    }
  }

  /**
   * Eight weeks.
   *
   * @param hoursKnown whether the opening hours could be read; without them nothing is outside
   * @param weeks of their Mondays, the earliest first
   * @param people by staff number
   * @param more whether another page of sales follows
   */
  public record PatternsJson(
      String shop,
      String from,
      String until,
      boolean hoursKnown,
      List<FiguresJson> weeks,
      List<FiguresJson> people,
      String which,
      int page,
      boolean more,
      List<SaleJson> sales) {}

  @GET
  @Operation(
      summary = "What was unusual in a shop in eight weeks, by week and by person",
      description =
          "For managers of the shop. until is a day of the latest week (today where it is left"
              + " out); which says which sales are listed: ANY, QUICK, NEAR, APPROVED or OUTSIDE;"
              + " page counts from 1.")
  public Response list(
      @PathParam("shop") String shop,
      @QueryParam("until") String until,
      @QueryParam("which") @DefaultValue("QUICK") String which,
      @QueryParam("page") @DefaultValue("1") int page) {
    if (!signedIn.mayActIn(Role.MANAGER, shop)) {
      return refusals.notAllowed().response();
    }
    if (page < 1 || page > LAST_PAGE) {
      throw new InvalidValue("a page is from 1 to " + LAST_PAGE);
    }
    ZoneId zone = shops.zone(shop);
    Weeks weeks = new Weeks(day(until, LocalDate.ofInstant(clock.instant(), zone)), zone);
    return Response.ok(json(shop, weeks, which(which), page))
        .header("Cache-Control", "no-store")
        .build();
  }

  private PatternsJson json(String shop, Weeks weeks, Which which, int page) {
    OpenHours hours = shops.hours(shop);
    List<Sold> sold = patterns.sold(shop, weeks, hours);
    List<Undone> undone = patterns.undone(shop, weeks);
    List<Patterns.One> sales = patterns.sales(shop, weeks, hours, which, page - 1);
    return new PatternsJson(
        shop,
        weeks.first().toString(),
        weeks.end().minusDays(1).toString(),
        hours != OpenHours.UNKNOWN,
        IntStream.range(0, Weeks.MANY)
            .mapToObj(
                week ->
                    figures(
                        weeks.mondays().get(week).toString(),
                        sold,
                        one -> one.week() == week,
                        undone,
                        one -> one.week() == week))
            .toList(),
        Stream.concat(sold.stream().map(Sold::staff), undone.stream().map(Undone::staff))
            .distinct()
            .sorted()
            .map(
                staff ->
                    figures(
                        staff,
                        sold,
                        one -> one.staff().equals(staff),
                        undone,
                        one -> one.staff().equals(staff)))
            .toList(),
        which.name(),
        page,
        sales.size() > Patterns.PAGE,
        sales.stream().limit(Patterns.PAGE).map(SaleJson::of).toList());
  }

  private static FiguresJson figures(
      String of,
      List<Sold> sold,
      Predicate<Sold> theirs,
      List<Undone> undone,
      Predicate<Undone> undoneOf) {
    return FiguresJson.of(
        new ByWeek(
            of, sold.stream().filter(theirs).toList(), undone.stream().filter(undoneOf).toList()));
  }

  private static LocalDate day(String typed, LocalDate today) {
    try {
      LocalDate asked = typed == null ? today : LocalDate.parse(typed);
      return asked.isAfter(today) ? today : asked;
    } catch (DateTimeException e) {
      throw new InvalidValue("a day is written like 2026-12-12");
    }
  }

  private static Which which(String name) {
    for (Which one : Which.values()) {
      if (one.name().equals(name)) {
        return one;
      }
    }
    throw new InvalidValue("sales are listed as ANY, QUICK, NEAR, APPROVED or OUTSIDE");
  }
}
