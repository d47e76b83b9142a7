package io.vitrine.booking.rota;

import io.vitrine.booking.worktime.Week;
import io.vitrine.booking.worktime.WorkTime;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** What a shift of a published week shall be once the changes are published. */
@Entity
@Table(schema = "booking", name = "prepared_shift")
public class PreparedShift {

  @Id
  @Column(name = "shift")
  private String shift;

  @Column(name = "shop")
  private String shop;

  @Column(name = "week")
  private Week week;

  @Column(name = "staff")
  private String staff;

  @Column(name = "work_day")
  private LocalDate day;

  @Column(name = "zone")
  private String zone;

  @Column(name = "from_at")
  private Instant from;

  @Column(name = "to_at")
  private Instant to;

  @Column(name = "pauses")
  private String pauses;

  @Column(name = "prepared_by")
  private String by;

  @Column(name = "prepared_at")
  private Instant at;

  protected PreparedShift() {}

  PreparedShift(RotaWeek week, ShiftChange change, String by, Instant at) {
    this.shift = change.id();
    this.shop = week.shop();
    this.week = week.week();
    agree(change, by, at);
  }

  /** The manager wants it so now. */
  final void agree(ShiftChange change, String manager, Instant now) {
    WorkTime time = change.time();
    staff = change.staff();
    day = time == null ? null : time.day();
    zone = time == null ? null : time.zone().getId();
    from = time == null ? null : time.from();
    to = time == null ? null : time.to();
    pauses = time == null ? "" : Pauses.text(time.breaks());
    by = manager;
    at = now;
  }

  String shift() {
    return shift;
  }

  /**
   * @param published whether the shift is one of the published week
   */
  ShiftChange change(boolean published) {
    return staff == null
        ? ShiftChange.gone(shift)
        : new ShiftChange(shift, !published, staff, time());
  }

  private WorkTime time() {
    return new WorkTime(day, ZoneId.of(zone), from, to, Pauses.read(pauses));
  }
}
