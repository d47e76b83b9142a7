package io.vitrine.booking.rota;

import io.vitrine.booking.worktime.Week;

/** A shop's week at the version on which a change was decided. */
public record WeekSeen(String shop, Week week, long version) {}
