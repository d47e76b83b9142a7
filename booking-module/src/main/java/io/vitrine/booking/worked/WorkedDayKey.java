package io.vitrine.booking.worked;

import java.time.LocalDate;

/** A person's day in a shop. */
public record WorkedDayKey(String staff, String shop, LocalDate day) {}
