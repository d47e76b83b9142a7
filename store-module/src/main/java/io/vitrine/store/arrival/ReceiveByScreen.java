package io.vitrine.store.arrival;

import io.vitrine.store.arrival.ScanScreen.Guest;
import io.vitrine.store.arrival.ScanScreen.Scan;
import io.vitrine.store.arrival.screen.ScreenCodes;
import io.vitrine.store.arrival.screen.ScreenUses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Opens the visit of who scanned the shop's screen, with the use of its code in the same
 * transaction. A code of the screen or of an appointment that is none counts as a guess.
 */
@ApplicationScoped
public class ReceiveByScreen {

  /** What is no guess at a code. */
  private static final Set<ArrivalRefusal> NO_GUESS =
      Set.of(
          ArrivalRefusal.SCREEN_USED,
          ArrivalRefusal.SCREEN_FULL,
          ArrivalRefusal.NO_SUCH_TOPIC,
          ArrivalRefusal.USED_ALREADY);

  private final Guessing guessing;
  private final ScreenCodes codes;
  private final ScreenUses uses;
  private final CheckIn checkIn;
  private final ReceiveWalkIn walkIns;
  private final Clock clock;

  @Inject
  public ReceiveByScreen(
      Guessing guessing,
      ScreenCodes codes,
      ScreenUses uses,
      CheckIn checkIn,
      ReceiveWalkIn walkIns,
      Clock clock) {
    this.guessing = guessing;
    this.codes = codes;
    this.uses = uses;
    this.checkIn = checkIn;
    this.walkIns = walkIns;
    this.clock = clock;
  }

  @Transactional
  ArrivalAnswer<String> byScreen(Scan scan, Guest guest, String address, String phone) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    CodeGuesses guesses = guessing.locked(scan.shop(), address);
    if (!guesses.mayGuess(now)) {
      return ArrivalAnswer.refused(ArrivalRefusal.TOO_MANY_GUESSES, CodeGuesses.WINDOW.toMinutes());
    }
    OptionalLong step = codes.goodFor(scan.shop(), scan.shopCode(), scan.opened());
    ArrivalAnswer<String> answer =
        step.isEmpty()
            ? ArrivalAnswer.refused(ArrivalRefusal.SCREEN_CODE_OLD)
            : letIn(scan.shop(), step.getAsLong(), guest, phone);
    return answer.fold(
        visit -> {
          guesses.right();
          uses.note(scan.shop(), step.getAsLong(), phone, now);
          return answer;
        },
        refused -> {
          if (!NO_GUESS.contains(refused.why())) {
            guesses.wrong();
          }
          return answer;
        });
  }

  private ArrivalAnswer<String> letIn(String shop, long step, Guest guest, String phone) {
    switch (uses.standing(shop, step, phone)) {
      case USED:
        return ArrivalAnswer.refused(ArrivalRefusal.SCREEN_USED);
      case FULL:
        return ArrivalAnswer.refused(ArrivalRefusal.SCREEN_FULL);
      default:
        return guest.code() == null
            ? walkIns.byScreen(
                new ReceiveWalkIn.Visitor(shop, guest.firstName(), guest.topic(), guest.language()))
            : checkIn.byScreen(shop, new CheckInCode(guest.code()));
    }
  }
}
