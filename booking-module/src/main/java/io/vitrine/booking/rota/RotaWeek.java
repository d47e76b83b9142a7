package io.vitrine.booking.rota;

import io.vitrine.booking.worktime.Week;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** The week of a shop; its row is what two managers contend for. */
@Entity
@Table(schema = "booking", name = "rota_week")
public class RotaWeek {

  @EmbeddedId private Key key;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private RotaState state;

  /** Raised by hand under the row's lock: it also counts changes to the week's shifts. */
  @Column(name = "version")
  private long version;

  @Column(name = "published_at")
  private Instant publishedAt;

  @Column(name = "published_by")
  private String publishedBy;

  protected RotaWeek() {}

  /** A draft without shifts. */
  RotaWeek(String shop, Week week) {
    this.key = new Key(shop, week);
    this.state = RotaState.DRAFT;
  }

  /** Its shifts are about to change. */
  void change() {
    version++;
  }

  void publish(String manager, Instant now) {
    change();
    state = RotaState.PUBLISHED;
    publishedAt = now;
    publishedBy = manager;
  }

  String shop() {
    return key.shop;
  }

  Week week() {
    return key.week;
  }

  RotaState state() {
    return state;
  }

  long version() {
    return version;
  }

  Instant publishedAt() {
    return publishedAt;
  }

  String publishedBy() {
    return publishedBy;
  }

  /** Which shop, which week. */
  @Embeddable
  public static class Key implements Serializable {

    private static final long serialVersionUID = 1;

    @Column(name = "shop")
    private String shop;

    @Column(name = "week")
    private Week week;

    protected Key() {}

    Key(String shop, Week week) {
      this.shop = shop;
      this.week = week;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && shop.equals(key.shop) && week.equals(key.week);
    }

    @Override
    public int hashCode() {
      return Objects.hash(shop, week);
    }
  }
}
