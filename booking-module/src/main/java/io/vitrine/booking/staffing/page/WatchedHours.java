package io.vitrine.booking.staffing.page;

import io.vitrine.booking.rota.RotaDiff.Held;
import io.vitrine.booking.rota.RotaSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.slot.Span;
import io.vitrine.booking.staffing.DayWindow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Which hours of the day the board draws: those of the shop and of its shifts. */
@RequestScoped
public class WatchedHours {

  private final Shops shops;

  @Inject
  public WatchedHours(Shops shops) {
    this.shops = shops;
  }

  WatchedHours() {
    this(null);
  }

  DayWindow of(RotaSheet sheet) {
    List<Span> open =
        shops
            .find(sheet.shop())
            .map(
                shop ->
                    sheet.week().days().stream().flatMap(day -> shop.openOn(day).stream()).toList())
            .orElse(List.of());
    return DayWindow.around(open, sheet.planned().stream().map(Held::time).toList());
  }
}
