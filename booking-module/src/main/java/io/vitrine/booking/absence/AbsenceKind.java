package io.vitrine.booking.absence;

/** Why somebody is not there, as far as the house needs to know. Only managers are told. */
public enum AbsenceKind {
  HOLIDAY,
  SICKNESS,
  TRAINING,
  FAMILY,
  OTHER
}
