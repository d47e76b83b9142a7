package io.vitrine.booking.agenda;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.rota.PublishedShift;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.slot.Tick;
import io.vitrine.booking.staff.Adviser;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Some days of a shop's advisers.
 *
 * @param advisers whose days they are, in order of staff number
 * @param shifts published ones, in order of time
 * @param meetings what still holds, in order of time
 * @param away when somebody is absent or busy with a group
 */
public record AgendaSheet(
    ShopSheet shop,
    LocalDate first,
    int days,
    List<Adviser> advisers,
    List<PublishedShift> shifts,
    List<Meeting> meetings,
    List<Away> away) {

  public AgendaSheet {
    advisers = List.copyOf(advisers);
    shifts = List.copyOf(shifts);
    meetings = List.copyOf(meetings);
    away = List.copyOf(away);
  }

  /**
   * Time in which somebody cannot be booked, whatever the shift says.
   *
   * @param french the title of the workshop that takes it; empty for an absence
   */
  public record Away(
      String staff, String id, Instant from, Instant until, String french, String english) {

    public boolean isWorkshop() {
      return !french.isEmpty();
    }
  }

  /** An appointment with the time that it takes from its adviser. */
  public record Meeting(Appointment appointment, String topicFrench, String topicEnglish) {

    public String number() {
      return appointment.number();
    }

    public Instant busyFrom() {
      return Tick.start(appointment.occupation().from());
    }

    public Instant busyUntil() {
      return Tick.start(appointment.occupation().until());
    }
  }

  public ZoneId zone() {
    return shop.zoneId();
  }

  /** The workshops of one day, as the shop's wall has it; once for each who gives it. */
  public List<Away> workshopsOn(LocalDate day) {
    return away.stream()
        .filter(Away::isWorkshop)
        .filter(it -> LocalDate.ofInstant(it.from(), zone()).equals(day))
        .toList();
  }

  /** The meetings of one day, as the shop's wall has it. */
  public List<Meeting> on(LocalDate day) {
    return meetings.stream()
        .filter(m -> LocalDate.ofInstant(m.appointment().from(), zone()).equals(day))
        .toList();
  }
}
