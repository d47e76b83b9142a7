package io.vitrine.booking.workshop;

/** What keeps a sketch from being a workshop. */
public enum WorkshopFlaw {
  TITLE_MISSING,
  ABOUT_MISSING,
  HOST_MISSING,
  HOSTS_ALIKE,
  TIME_MISSING,
  OFF_GRID,
  LENGTH,
  AROUND,
  PLACES,
  RESERVE_UNTIL
}
