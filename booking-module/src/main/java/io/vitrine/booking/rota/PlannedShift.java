package io.vitrine.booking.rota;

import io.vitrine.booking.worktime.WorkTime;

/** A shift as it is planned, published or not. */
public record PlannedShift(String id, String shop, String staff, WorkTime time) {}
