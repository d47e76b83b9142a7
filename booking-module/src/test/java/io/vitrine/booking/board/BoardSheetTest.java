package io.vitrine.booking.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.Samples;
import io.vitrine.booking.board.BoardSheet.Doing;
import io.vitrine.booking.rota.PublishedShift;
import io.vitrine.booking.staff.Adviser;
import io.vitrine.booking.worktime.Break;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BoardSheetTest {

  private static final Appointment CLAIRE = Samples.agreed("fr", "Claire Dubreuil");
  private static final Instant FROM = CLAIRE.from();
  private static final String STAFF = CLAIRE.adviser().staff();

  @Test
  void who_is_expected_within_the_hour_is_on_the_board_and_who_is_late_stays() {
    assertThat(at(FROM.minus(Duration.ofMinutes(61)), Presence.NONE).expected()).isEmpty();
    assertThat(at(FROM.minus(Duration.ofMinutes(60)), Presence.NONE).expected()).hasSize(1);
    assertThat(at(FROM.plus(Duration.ofMinutes(12)), Presence.NONE).expected())
        .singleElement()
        .satisfies(late -> assertThat(late.minutes()).isEqualTo(12));
    assertThat(at(FROM.plus(Duration.ofMinutes(60)), Presence.NONE).expected()).isEmpty();
  }

  @Test
  void who_came_waits_until_somebody_receives_her() {
    Instant came = FROM.minus(Duration.ofMinutes(4));
    BoardSheet waiting = at(FROM.plusSeconds(60), new Presence(came, null, null, null));
    assertThat(waiting.expected()).isEmpty();
    assertThat(waiting.waiting())
        .singleElement()
        .satisfies(guest -> assertThat(guest.minutes()).isEqualTo(5));

    BoardSheet advised = at(FROM.plusSeconds(120), new Presence(came, FROM, STAFF, null));
    assertThat(advised.waiting()).isEmpty();
    assertThat(advised.advised()).hasSize(1);
    assertThat(advised.team())
        .singleElement()
        .satisfies(
            desk -> {
              assertThat(desk.doing()).isEqualTo(Doing.WITH_CUSTOMER);
              assertThat(desk.until()).isEqualTo(CLAIRE.until());
            });
  }

  @Test
  void who_receives_in_a_colleagues_place_is_named_and_the_colleague_is_free() {
    BoardSheet board =
        BoardSheet.of(
            List.of(CLAIRE),
            Map.of(CLAIRE.number(), new Presence(FROM, FROM, "S099", null)),
            List.of(adviser(STAFF, "Camille"), adviser("S099", "Yanis")),
            List.of(shift(STAFF), shift("S099")),
            FROM.plusSeconds(60));
    assertThat(board.advised())
        .singleElement()
        .satisfies(g -> assertThat(g.with()).isEqualTo("Yanis"));
    assertThat(board.team())
        .extracting(BoardSheet.Desk::doing)
        .containsExactly(Doing.FREE, Doing.WITH_CUSTOMER);
  }

  @Test
  void an_advice_that_takes_longer_promises_no_end() {
    BoardSheet board = at(FROM.plus(Duration.ofHours(3)), new Presence(FROM, FROM, STAFF, null));
    assertThat(board.team()).singleElement().satisfies(d -> assertThat(d.until()).isNull());
  }

  @Test
  void who_left_is_gone_and_who_is_on_a_break_is_said_to_be() {
    Instant noon = FROM.plus(Duration.ofHours(3));
    BoardSheet board = at(noon, new Presence(FROM, FROM, STAFF, FROM.plusSeconds(3000)));
    assertThat(board.waiting()).isEmpty();
    assertThat(board.advised()).isEmpty();
    assertThat(board.team())
        .singleElement()
        .satisfies(desk -> assertThat(desk.doing()).isEqualTo(Doing.BREAK));
  }

  private static BoardSheet at(Instant now, Presence presence) {
    return BoardSheet.of(
        List.of(CLAIRE),
        Map.of(CLAIRE.number(), presence),
        List.of(adviser(STAFF, "Camille Roux")),
        List.of(shift(STAFF)),
        now);
  }

  private static Adviser adviser(String staff, String name) {
    return new Adviser(staff, name, Map.of("salon", 2), Set.of("fr"));
  }

  private static PublishedShift shift(String staff) {
    Instant pause = FROM.plus(Duration.ofHours(3));
    return new PublishedShift(
        staff,
        staff,
        "rivoli",
        LocalDate.of(2026, 12, 12),
        ZoneId.of("Europe/Paris"),
        FROM.minus(Duration.ofHours(1)),
        FROM.plus(Duration.ofHours(8)),
        List.of(new Break(pause, pause.plusSeconds(3600))));
  }
}
