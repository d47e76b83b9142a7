package io.vitrine.booking.wish;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** A wish's row. */
@Entity(name = "WorkWish")
@Table(schema = "booking", name = "work_wish")
public class StoredWish {

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "staff")
  private String staff;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private WishKind kind;

  @Column(name = "weekday")
  private Integer weekday;

  @Column(name = "from_day")
  private LocalDate from;

  @Column(name = "until_day")
  private LocalDate until;

  @Column(name = "at_minute")
  private Integer at;

  @Column(name = "wished_at")
  private Instant wishedAt;

  protected StoredWish() {}

  StoredWish(WorkWish wish, Instant now) {
    this.id = wish.id();
    this.staff = wish.staff();
    become(wish, now);
  }

  final void become(WorkWish wish, Instant now) {
    this.kind = wish.kind();
    this.weekday = wish.weekday() == null ? null : wish.weekday().getValue();
    this.from = wish.from();
    this.until = wish.until();
    this.at = wish.at() == null ? null : wish.at().toSecondOfDay() / 60;
    this.wishedAt = now;
  }

  /** It held until that day and holds no longer. */
  void endOn(LocalDate last) {
    this.until = last;
  }

  WorkWish wish() {
    return new WorkWish(
        id,
        staff,
        kind,
        weekday == null ? null : DayOfWeek.of(weekday),
        from,
        until,
        at == null ? null : LocalTime.ofSecondOfDay(at * 60L));
  }
}
