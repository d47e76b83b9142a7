package io.vitrine.booking.rota;

import io.vitrine.booking.worktime.Break;
import io.vitrine.booking.worktime.Week;
import io.vitrine.booking.worktime.WorkTime;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** One person's working time on one day in one shop. */
@Entity
@Table(schema = "booking", name = "shift")
public class Shift {

  @Id
  @Column(name = "id")
  private String id;

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

  @ElementCollection
  @CollectionTable(
      schema = "booking",
      name = "shift_break",
      joinColumns = @JoinColumn(name = "shift"))
  private List<StoredBreak> breaks = new ArrayList<>();

  protected Shift() {}

  Shift(String id, String shop, String staff, WorkTime time) {
    this.id = id;
    this.shop = shop;
    agree(staff, time);
  }

  /** From now on this person works at this time. */
  final void agree(String staff, WorkTime time) {
    this.staff = staff;
    this.week = Week.of(time.day());
    this.day = time.day();
    this.zone = time.zone().getId();
    this.from = time.from();
    this.to = time.to();
    this.breaks = new ArrayList<>(time.breaks().stream().map(StoredBreak::new).toList());
  }

  public String id() {
    return id;
  }

  public String shop() {
    return shop;
  }

  public Week week() {
    return week;
  }

  public String staff() {
    return staff;
  }

  public WorkTime time() {
    return new WorkTime(
        day, ZoneId.of(zone), from, to, breaks.stream().map(StoredBreak::value).toList());
  }

  PublishedShift published() {
    return new PublishedShift(id, staff, shop, day, ZoneId.of(zone), from, to, time().breaks());
  }

  PlannedShift planned() {
    return new PlannedShift(id, shop, staff, time());
  }

  RotaDiff.Held held() {
    return new RotaDiff.Held(id, staff, time());
  }

  /** A break's row. */
  @Embeddable
  static class StoredBreak {

    @Column(name = "from_at")
    private Instant from;

    @Column(name = "to_at")
    private Instant to;

    protected StoredBreak() {}

    StoredBreak(Break pause) {
      this.from = pause.from();
      this.to = pause.to();
    }

    Break value() {
      return new Break(from, to);
    }
  }
}
