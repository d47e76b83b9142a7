package io.vitrine.store.dossier;

import io.vitrine.store.neighbour.Appointment;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.Optional;

/** One article she came for, with her own note. */
@Embeddable
public class Wish {

  @Column(name = "place")
  private int place;

  @Column(name = "sku")
  private String sku;

  @Column(name = "note")
  private String note;

  @Column(name = "quantity")
  private int quantity;

  protected Wish() {}

  Wish(int place, Appointment.Wish told) {
    this.place = place;
    this.sku = told.sku();
    this.note = told.note();
    this.quantity = told.quantity();
  }

  public String sku() {
    return sku;
  }

  public Optional<String> note() {
    return Optional.ofNullable(note);
  }

  public int quantity() {
    return quantity;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Wish wish
        && place == wish.place
        && quantity == wish.quantity
        && Objects.equals(sku, wish.sku)
        && Objects.equals(note, wish.note);
  }

  @Override
  public int hashCode() {
    return Objects.hash(place, sku, note, quantity);
  }
}
