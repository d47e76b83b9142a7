package io.vitrine.booking.demo;

import io.vitrine.booking.appointment.Attempt;
import io.vitrine.booking.appointment.Customer;
import io.vitrine.booking.reservation.ReservationWanted;
import io.vitrine.booking.reservation.ReservePlaces;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.workshop.PlanWorkshop;
import io.vitrine.booking.workshop.WorkshopSketch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/**
 * Two workshops in the shops of the demonstration, one of them on two dates and nearly full. They
 * are planned once the catalogue has told of the shops, by the same acts as any other.
 */
@ApplicationScoped
class LoadWorkshops {

  private static final List<String> GUESTS =
      List.of("Claire Dubreuil", "Samuel Okafor", "Inès Martin", "Louis Garnier");

  private static final WorkshopSketch.Texts COLOURS =
      new WorkshopSketch.Texts(
          "Couleurs et matières chez soi",
          "Colours and materials at home",
          "Composer une palette qui tient dans la durée\u202f: le mur, le sol, le tissu, la"
              + " lumière. Apportez une photo de votre pièce et un échantillon qui vous plaît.",
          "How to compose a palette that lasts: wall, floor, fabric, light. Bring a picture of"
              + " your room and a sample that you like.");

  private static final WorkshopSketch.Texts SLEEP =
      new WorkshopSketch.Texts(
          "Bien dormir\u202f: choisir son matelas",
          "Sleep well: choosing your mattress",
          "Fermeté, garnissage, taille\u202f: on essaie, on compare, on repart avec ses propres"
              + " repères. Venez en vêtements confortables.",
          "Firmness, filling, size: we try, compare, and you leave with your own measure. Come in"
              + " comfortable clothes.");

  private final EntityManager em;
  private final Shops shops;
  private final PlanWorkshop planning;
  private final ReservePlaces reserving;
  private final Clock clock;

  @Inject
  LoadWorkshops(
      EntityManager em, Shops shops, PlanWorkshop planning, ReservePlaces reserving, Clock clock) {
    this.em = em;
    this.shops = shops;
    this.planning = planning;
    this.reserving = reserving;
    this.clock = clock;
  }

  LoadWorkshops() {
    this(null, null, null, null, null);
  }

  boolean isReady() {
    return DemoRota.SHOPS.stream().allMatch(shop -> shops.find(shop).isPresent());
  }

  void load() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), DemoRota.ZONE);
    LocalDate friday = today.plusDays(6).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
    List<String> two = List.of("S005", "S001");
    String colours = open("rivoli", sketch(COLOURS, two, friday, 12), null);
    open("rivoli", sketch(COLOURS, two, friday.plusDays(14), 12), colours);
    guests(colours);
    open("bellecour", sketch(SLEEP, List.of("S009"), friday.plusDays(5), 8), null);
  }

  private static WorkshopSketch sketch(
      WorkshopSketch.Texts texts, List<String> hosts, LocalDate day, int places) {
    Instant from = day.atTime(LocalTime.of(20, 0)).atZone(DemoRota.ZONE).toInstant();
    return new WorkshopSketch(
        texts, hosts, null, from, new WorkshopSketch.Lengths(20, 90, 20), places, null);
  }

  private String open(String shop, WorkshopSketch sketch, String sameAs) {
    String number =
        planning
            .plan(shop, sketch, sameAs, DemoPeople.managerOf(shop))
            .fold(
                done -> done.workshop().number(),
                refused -> {
                  throw new IllegalStateException("the demonstration's workshop: " + refused);
                });
    planning.open(shop, number);
    return number;
  }

  /** Eleven of twelve. */
  private void guests(String number) {
    int[] places = {3, 4, 2, 2};
    for (int i = 0; i < places.length; i++) {
      String name = GUESTS.get(i);
      ReservationWanted wanted =
          new ReservationWanted(
              number, places[i], "fr", new Customer(name, null, "+33 6 99 00 00 0" + i), false);
      reserving.reserve(wanted, Attempt.of("demo-workshop-guest-" + i, wanted));
    }
  }

  /** Whether it is for this server to load them; said once for all servers. */
  @Transactional
  boolean begin() {
    Optional<?> mark =
        em.createNativeQuery("select name from booking.demo_mark where name = 'workshops'")
            .getResultStream()
            .findFirst();
    if (mark.isPresent() || !isReady()) {
      return false;
    }
    em.createNativeQuery("insert into booking.demo_mark (name, loaded_at) values ('workshops', ?)")
        .setParameter(1, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .executeUpdate();
    return true;
  }
}
