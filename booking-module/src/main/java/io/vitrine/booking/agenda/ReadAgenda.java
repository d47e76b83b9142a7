package io.vitrine.booking.agenda;

import io.vitrine.booking.appointment.FindAppointment;
import io.vitrine.booking.occupancy.Ledger;
import io.vitrine.booking.occupancy.Occupant;
import io.vitrine.booking.occupancy.Resource;
import io.vitrine.booking.rota.PublishedShift;
import io.vitrine.booking.rota.PublishedShifts;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.slot.Stretch;
import io.vitrine.booking.staff.Adviser;
import io.vitrine.booking.staff.Team;
import io.vitrine.booking.topic.Topic;
import io.vitrine.booking.topic.Topics;
import io.vitrine.booking.workshop.Workshops;
import io.vitrine.shell.InvalidValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads some days of a shop's advisers, in a constant number of statements. */
@ApplicationScoped
public class ReadAgenda {

  public static final int MOST_DAYS = 14;

  private static final Set<Occupant.Kind> AWAY = Set.of(Occupant.Kind.ABSENCE, Occupant.Kind.EVENT);

  private final FindAppointment appointments;
  private final PublishedShifts shifts;
  private final Team team;
  private final Shops shops;
  private final Topics topics;
  private final Ledger ledger;

  @Inject private Workshops workshops;

  @Inject
  public ReadAgenda(
      FindAppointment appointments,
      PublishedShifts shifts,
      Team team,
      Shops shops,
      Topics topics,
      Ledger ledger) {
    this.appointments = appointments;
    this.shifts = shifts;
    this.team = team;
    this.shops = shops;
    this.topics = topics;
    this.ledger = ledger;
  }

  ReadAgenda() {
    this(null, null, null, null, null, null);
  }

  /**
   * @param staff whose days, or {@code null} for all who advise there
   * @return empty for a shop that the catalogue has not told of
   */
  public Optional<AgendaSheet> of(String shop, String staff, LocalDate first, int days) {
    if (days < 1 || days > MOST_DAYS) {
      throw new InvalidValue("days lies between 1 and " + MOST_DAYS + ", not " + days);
    }
    return shops.find(shop).map(sheet -> of(sheet, staff, first, days));
  }

  private AgendaSheet of(ShopSheet shop, String staff, LocalDate first, int days) {
    ZoneId zone = shop.zoneId();
    Instant from = first.atStartOfDay(zone).toInstant();
    Instant until = first.plusDays(days).atStartOfDay(zone).toInstant();
    List<Adviser> advisers =
        team.advisersIn(shop.shop()).stream()
            .filter(a -> staff == null || a.staff().equals(staff))
            .toList();
    Set<String> numbers = advisers.stream().map(Adviser::staff).collect(Collectors.toSet());
    List<PublishedShift> working =
        shifts.of(shop.shop(), from, until).stream()
            .filter(shift -> numbers.contains(shift.staff()))
            .toList();
    Map<String, Topic> known =
        topics.all().stream().collect(Collectors.toMap(Topic::code, Function.identity()));
    return new AgendaSheet(
        shop,
        first,
        days,
        advisers,
        working,
        appointments.of(shop.shop(), from, until).stream()
            .filter(a -> staff == null || a.crew().staff().contains(staff))
            .map(
                a ->
                    new AgendaSheet.Meeting(
                        a, known.get(a.topic()).frenchName(), known.get(a.topic()).englishName()))
            .toList(),
        away(numbers, from, until));
  }

  private String title(Occupant occupant, Locale locale) {
    return occupant.kind() == Occupant.Kind.EVENT
        ? workshops.find(occupant.id()).map(it -> it.title(locale)).orElse("")
        : "";
  }

  /** Absences and what is for a group, as the ledger has them. */
  private List<AgendaSheet.Away> away(Set<String> staff, Instant from, Instant until) {
    return ledger
        .of(staff.stream().map(Resource::adviser).toList(), Stretch.touching(from, until))
        .stream()
        .filter(it -> AWAY.contains(it.occupant().kind()))
        .map(
            it ->
                new AgendaSheet.Away(
                    it.resource().code(),
                    it.occupant().id(),
                    it.when().start().isBefore(from) ? from : it.when().start(),
                    it.when().end().isAfter(until) ? until : it.when().end(),
                    title(it.occupant(), Locale.FRENCH),
                    title(it.occupant(), Locale.ENGLISH)))
        .toList();
  }
}
