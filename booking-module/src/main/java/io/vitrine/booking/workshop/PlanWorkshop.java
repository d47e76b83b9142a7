package io.vitrine.booking.workshop;

import io.vitrine.booking.occupancy.DatabaseRefusal;
import io.vitrine.booking.occupancy.Occupied;
import io.vitrine.booking.occupancy.TimeTaken;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.workshop.WorkshopAnswer.Clashes;
import io.vitrine.booking.workshop.WorkshopAnswer.Flawed;
import io.vitrine.booking.workshop.WorkshopAnswer.Past;
import io.vitrine.booking.workshop.WorkshopAnswer.Unknown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A manager plans, changes, opens and calls off workshops. What hosts or the room were promised for
 * is never dropped: a workshop over it is refused, with the list.
 */
@ApplicationScoped
public class PlanWorkshop {

  private static final int TRIES = 5;

  private final KeepWorkshop keeping;
  private final Workshops workshops;
  private final Shops shops;
  private final NameClashes naming;
  private final Clock clock;

  @Inject
  public PlanWorkshop(
      KeepWorkshop keeping, Workshops workshops, Shops shops, NameClashes naming, Clock clock) {
    this.keeping = keeping;
    this.workshops = workshops;
    this.shops = shops;
    this.naming = naming;
    this.clock = clock;
  }

  PlanWorkshop() {
    this(null, null, null, null, null);
  }

  /**
   * @param sameAs the number of another date of the same workshop, or {@code null}
   * @param by the manager's staff number
   */
  public WorkshopAnswer plan(String shop, WorkshopSketch sketch, String sameAs, String by) {
    Optional<WorkshopAnswer> no = impossible(sketch);
    Optional<ShopSheet> sheet = shops.find(shop);
    Optional<Workshop> first = sameAs == null ? Optional.empty() : workshops.inShop(shop, sameAs);
    if (no.isPresent()) {
      return no.get();
    }
    if (sheet.isEmpty() || (sameAs != null && first.isEmpty())) {
      return new Unknown();
    }
    return trying(
        sketch,
        null,
        () -> {
          String number = workshops.freeNumber();
          String series = first.map(Workshop::series).orElse(number);
          return keeping.plan(
              new Workshop.Origin(number, series, shop, sheet.get().zone(), by), sketch, now());
        });
  }

  /**
   * @param revision which one the manager saw
   */
  public WorkshopAnswer change(String shop, String number, long revision, WorkshopSketch sketch) {
    if (workshops.inShop(shop, number).isEmpty()) {
      return new Unknown();
    }
    return impossible(sketch)
        .orElseGet(
            () -> trying(sketch, number, () -> keeping.change(number, revision, sketch, now())));
  }

  public WorkshopAnswer open(String shop, String number) {
    return workshops
        .inShop(shop, number)
        .map(it -> keeping.open(number, now()))
        .orElseGet(Unknown::new);
  }

  /**
   * @param because a word to those who wanted to come; may be empty
   */
  public WorkshopAnswer cancel(String shop, String number, String because) {
    return workshops
        .inShop(shop, number)
        .map(it -> trying(it.sketch(), number, () -> keeping.cancel(number, because, now())))
        .orElseGet(Unknown::new);
  }

  private Optional<WorkshopAnswer> impossible(WorkshopSketch sketch) {
    Set<WorkshopFlaw> flaws = sketch.flaws();
    if (!flaws.isEmpty()) {
      return Optional.of(new Flawed(flaws));
    }
    return now().isBefore(sketch.from()) ? Optional.empty() : Optional.of(new Past());
  }

  private WorkshopAnswer trying(
      WorkshopSketch sketch, String number, Supplier<WorkshopAnswer> keeping) {
    for (int tried = 1; ; tried++) {
      try {
        return keeping.get();
      } catch (KeepWorkshop.Clashing e) {
        return new Clashes(naming.of(e.taken()));
      } catch (TimeTaken e) {
        return new Clashes(naming.of(taken(sketch, number)));
      } catch (RuntimeException e) {
        if (tried == TRIES || !DatabaseRefusal.isContention(e)) {
          throw e;
        }
      }
    }
  }

  /** Somebody was quicker by a moment: what is there now. */
  private List<Occupied> taken(WorkshopSketch sketch, String number) {
    return naming.during(sketch).stream().filter(it -> !it.occupant().id().equals(number)).toList();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
