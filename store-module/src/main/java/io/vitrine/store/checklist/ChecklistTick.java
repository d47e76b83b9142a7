package io.vitrine.store.checklist;

import io.vitrine.store.dossier.Acting;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** That a point was seen to for a dossier, and by whom. */
@Entity
@IdClass(ChecklistTick.Key.class)
@Table(schema = "store", name = "checklist_tick")
public class ChecklistTick {

  /** Which point of which dossier. */
  public static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    private String dossier;
    private String point;

    public Key() {}

    Key(String dossier, String point) {
      this.dossier = dossier;
      this.point = point;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.dossier.equals(dossier) && key.point.equals(point);
    }

    @Override
    public int hashCode() {
      return Objects.hash(dossier, point);
    }
  }

  @Id
  @Column(name = "dossier")
  private String dossier;

  @Id
  @Column(name = "point")
  private String point;

  @Column(name = "ticked_at")
  private Instant tickedAt;

  @Column(name = "staff")
  private String staff;

  @Column(name = "staff_name")
  private String staffName;

  protected ChecklistTick() {}

  ChecklistTick(String dossier, String point, Acting by, Instant now) {
    this.dossier = dossier;
    this.point = point;
    this.tickedAt = now;
    this.staff = by.staff();
    this.staffName = by.name();
  }

  public String dossier() {
    return dossier;
  }

  public String point() {
    return point;
  }

  public Instant tickedAt() {
    return tickedAt;
  }

  public String staffName() {
    return staffName;
  }
}
