package io.vitrine.booking.reservation.page;

import io.vitrine.booking.reservation.PublicHosts;
import io.vitrine.booking.room.Room;
import io.vitrine.booking.room.Rooms;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.workshop.Workshop;
import io.vitrine.shell.page.Formats;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Puts a workshop into words for a page. */
@RequestScoped
public class WorkshopView {

  private final Shops shops;
  private final Rooms rooms;
  private final PublicHosts hosts;
  private final ReservationWords words;

  @Inject
  public WorkshopView(Shops shops, Rooms rooms, PublicHosts hosts, ReservationWords words) {
    this.shops = shops;
    this.rooms = rooms;
    this.hosts = hosts;
    this.words = words;
  }

  WorkshopView() {
    this(null, null, null, null);
  }

  /**
   * A workshop as it is read.
   *
   * @param with the first names of hosts who let customers know them; may be empty
   * @param where shop and room
   * @param reserveUntil until when places are reserved, or {@code null} where that is its beginning
   */
  public record Shown(
      String number,
      String title,
      String about,
      Instant from,
      Instant until,
      String zone,
      String length,
      String with,
      String where,
      String address,
      String left,
      Instant reserveUntil,
      String shop) {}

  Shown of(Workshop it) {
    ShopSheet shop = shops.find(it.shop()).orElseThrow();
    String room = it.room() == null ? "" : rooms.find(it.room()).map(this::name).orElse("");
    return new Shown(
        it.number(),
        it.title(words.locale()),
        it.about(words.locale()),
        it.from(),
        it.until(),
        it.zone(),
        words.length(it.minutes()),
        Formats.list(hosts.of(it), words.locale()),
        "Maison Vitrine " + shop.name() + (room.isEmpty() ? "" : ", " + room),
        shop.address(),
        words.left(it),
        it.reserveUntil().equals(it.from()) ? null : it.reserveUntil(),
        it.shop());
  }

  List<WorkshopRow> rows(List<Workshop> workshops) {
    return workshops.stream()
        .map(
            it ->
                WorkshopRow.of(
                    it, shops.find(it.shop()).map(ShopSheet::name).orElse(it.shop()), words))
        .toList();
  }

  private String name(Room room) {
    return words.code().equals("fr") ? room.frenchName() : room.englishName();
  }
}
