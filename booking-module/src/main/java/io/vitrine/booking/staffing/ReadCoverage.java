package io.vitrine.booking.staffing;

import io.vitrine.booking.absence.Absences;
import io.vitrine.booking.demand.ReadDemand;
import io.vitrine.booking.rota.RotaDiff.Held;
import io.vitrine.booking.rota.RotaSheet;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.slot.Span;
import io.vitrine.booking.staff.Team;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what a shop's days need, for a plan to be laid over it. */
@ApplicationScoped
public class ReadCoverage {

  private static final int MOST_ABSENCES = 2_000;

  private final ReadDemand demand;
  private final Team team;
  private final Absences absences;
  private final Shops shops;

  @Inject
  ReadCoverage(ReadDemand demand, Team team, Absences absences, Shops shops) {
    this.demand = demand;
    this.team = team;
    this.absences = absences;
    this.shops = shops;
  }

  ReadCoverage() {
    this(null, null, null, null);
  }

  /** Over days of the sheet's week. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public CoverageOf of(RotaSheet sheet, LocalDate from, int days) {
    Map<String, Set<String>> skills = new HashMap<>();
    team.advisersIn(sheet.shop())
        .forEach(adviser -> skills.put(adviser.staff(), Set.copyOf(adviser.skills().keySet())));
    return new CoverageOf(demand.of(sheet.shop(), from, days), skills, away(sheet), window(sheet));
  }

  /** Who is not there in the sheet's week. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<CoverageOf.Away> away(RotaSheet sheet) {
    Instant begin = sheet.week().monday().atStartOfDay(sheet.zone()).toInstant();
    Instant end = sheet.week().next().monday().atStartOfDay(sheet.zone()).toInstant();
    return absences.of(sheet.shop(), begin, MOST_ABSENCES, 0).stream()
        .filter(absence -> absence.from().isBefore(end))
        .map(absence -> new CoverageOf.Away(absence.staff(), absence.from(), absence.to()))
        .toList();
  }

  /** Which hours of the day are looked at: those of the shop and of its shifts. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public DayWindow window(RotaSheet sheet) {
    List<Span> open = shops.find(sheet.shop()).stream().flatMap(shop -> open(shop, sheet)).toList();
    return DayWindow.around(open, sheet.planned().stream().map(Held::time).toList());
  }

  private static Stream<Span> open(ShopSheet shop, RotaSheet sheet) {
    return sheet.week().days().stream().flatMap(day -> shop.openOn(day).stream());
  }
}
