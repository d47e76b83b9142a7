package io.vitrine.booking.rota;

/** Whether a week is still the manager's own or already everybody's. */
public enum RotaState {
  DRAFT,
  PUBLISHED
}
