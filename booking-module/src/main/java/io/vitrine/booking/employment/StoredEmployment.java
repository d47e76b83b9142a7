package io.vitrine.booking.employment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is agreed with a person from a day on, as a row. */
@Entity
@Table(schema = "booking", name = "employment")
public class StoredEmployment {

  @EmbeddedId private Key key;

  @Column(name = "weekly_minutes")
  private int weeklyMinutes;

  @Column(name = "adult_on")
  private LocalDate adultOn;

  /** Weekdays with commas between. */
  @Column(name = "free_days")
  private String freeDays;

  @Column(name = "sundays")
  private boolean sundays;

  @Column(name = "sundays_said_on")
  private LocalDate sundaysSaidOn;

  protected StoredEmployment() {}

  StoredEmployment(String staff, LocalDate from) {
    key = new Key(staff, from);
  }

  /** From its first day on this is agreed. */
  void agree(Employment employment, LocalDate sundaysSaid) {
    weeklyMinutes = employment.weeklyMinutes();
    adultOn = employment.adultOn();
    freeDays = employment.freeDays().stream().map(Enum::name).collect(Collectors.joining(","));
    sundays = employment.sundays();
    sundaysSaidOn = sundaysSaid;
  }

  Employment value() {
    return new Employment(key.staff, key.from, weeklyMinutes, adultOn, days(), sundays);
  }

  LocalDate sundaysSaidOn() {
    return sundaysSaidOn;
  }

  /** All of it, for whoever asks later what was agreed. */
  @Override
  public String toString() {
    return "from %s, %d minutes, adult on %s, free %s, Sundays %s, said on %s"
        .formatted(key.from, weeklyMinutes, adultOn, freeDays, sundays, sundaysSaidOn);
  }

  private Set<DayOfWeek> days() {
    return Stream.of(freeDays.split(","))
        .filter(name -> !name.isBlank())
        .map(DayOfWeek::valueOf)
        .collect(Collectors.toSet());
  }

  /** Whose, and from which day on. */
  @Embeddable
  public static class Key implements Serializable {

    private static final long serialVersionUID = 1;

    @Column(name = "staff")
    private String staff;

    @Column(name = "valid_from")
    private LocalDate from;

    protected Key() {}

    Key(String staff, LocalDate from) {
      this.staff = staff;
      this.from = from;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && staff.equals(key.staff) && from.equals(key.from);
    }

    @Override
    public int hashCode() {
      return Objects.hash(staff, from);
    }
  }
}
