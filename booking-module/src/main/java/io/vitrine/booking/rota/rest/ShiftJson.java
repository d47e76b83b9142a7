package io.vitrine.booking.rota.rest;

import io.vitrine.booking.rota.RotaSheet;
import io.vitrine.booking.worktime.WorkTime;
import java.time.Instant;
import java.util.List;

/** A shift as the API shows it: instants, and the shop's own clock beside them. */
public record ShiftJson(
    String id,
    String staff,
    String day,
    String from,
    String to,
    Instant fromInstant,
    Instant toInstant,
    List<PauseJson> breaks,
    boolean outsideHours) {

  /** A break on the shop's clock. */
  public record PauseJson(String from, String to) {}

  static ShiftJson of(String staff, RotaSheet.Duty duty) {
    WorkTime time = duty.time();
    return new ShiftJson(
        duty.id(),
        staff,
        time.day().toString(),
        time.localFrom().toString(),
        time.localTo().toString(),
        time.from(),
        time.to(),
        time.localBreaks().stream()
            .map(p -> new PauseJson(p.from().toString(), p.to().toString()))
            .toList(),
        duty.outsideHours());
  }
}
