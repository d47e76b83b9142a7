package io.vitrine.booking.planner.proposal.rest;

import io.vitrine.booking.planner.proposal.ProposalWanted;
import io.vitrine.booking.planner.proposal.ProposalWanted.Pin;
import io.vitrine.booking.planner.proposal.Purpose;
import io.vitrine.booking.worktime.Week;
import io.vitrine.shell.InvalidValue;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is to be proposed, as it is sent.
 *
 * @param together other shops whose same weeks are searched for in the same search
 * @param firstWeek {@code 2026-W51}
 * @param weeks one where it is missing
 * @param purpose FRESH where it is missing, CHANGE or REPAIR
 * @param pins days that stay as they are
 * @param seconds how long is searched at most
 */
public record ProposalBody(
    String firstWeek,
    Integer weeks,
    String purpose,
    List<PinBody> pins,
    Integer seconds,
    List<String> together) {

  /** Somebody's day, {@code 2026-12-15}. */
  public record PinBody(String staff, String day) {

    Pin pin() {
      try {
        if (staff != null && day != null) {
          return new Pin(staff, LocalDate.parse(day));
        }
      } catch (DateTimeException e) {
        // falls through to the one refusal below
      }
      throw new InvalidValue("a day that stays names a person and a day like 2026-12-15");
    }
  }

  /** The shop that is asked, then the others. */
  List<String> shops(String shop) {
    return Stream.concat(
            Stream.of(shop), together == null ? Stream.<String>of() : together.stream())
        .distinct()
        .toList();
  }

  ProposalWanted wanted(String shop, String by) {
    Purpose wanted =
        Stream.of(Purpose.values())
            .filter(it -> purpose == null ? it == Purpose.FRESH : it.name().equals(purpose))
            .findFirst()
            .orElseThrow(() -> new InvalidValue("a purpose is FRESH, CHANGE or REPAIR"));
    Set<Pin> pinned =
        (pins == null ? List.<PinBody>of() : pins)
            .stream().map(PinBody::pin).collect(Collectors.toSet());
    return new ProposalWanted(
        shops(shop),
        Week.parse(firstWeek),
        weeks == null ? 1 : weeks,
        wanted,
        pinned,
        seconds == null ? wanted.patience() : Duration.ofSeconds(seconds),
        by);
  }
}
