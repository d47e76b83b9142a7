package io.vitrine.booking.leave;

import io.vitrine.booking.absence.Absence;
import io.vitrine.booking.absence.AbsenceAnswer;
import io.vitrine.booking.absence.EnterAbsence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;

/**
 * Somebody asks to be absent. An illness is not asked for: it stands at once where no customer was
 * promised the time, and otherwise as soon as a manager has said what becomes of the appointments.
 */
@ApplicationScoped
public class AskForLeave {

  private final WriteLeave writing;
  private final EnterAbsence entering;
  private final Clock clock;

  @Inject
  public AskForLeave(WriteLeave writing, EnterAbsence entering, Clock clock) {
    this.writing = writing;
    this.entering = entering;
    this.clock = clock;
  }

  AskForLeave() {
    this(null, null, null);
  }

  /**
   * @param shop one in which she works; its clock says when a day begins
   */
  public LeaveAnswer ask(String shop, String staff, LeaveWanted wanted) {
    wanted.absence(staff);
    LeaveAnswer asked = writing.ask(shop, staff, wanted, now());
    return asked.fold(done -> told(shop, done), refused -> refused);
  }

  private LeaveAnswer told(String shop, LeaveAnswer.Done asked) {
    LeaveRequest request = asked.request();
    if (!request.isIllness()) {
      return asked;
    }
    Consumer<Absence> stands = it -> writing.approve(request.id(), it, shop, now());
    AbsenceAnswer entered =
        entering.enter(shop, request.wanted(), List.of(), request.staff(), stands);
    return entered.fold(
        done -> writing.read(request.id()), waits -> writing.tell(request.id(), now()));
  }

  /** Until it is decided, whoever asked can take it back. */
  public LeaveAnswer withdraw(String staff, String id) {
    return writing.withdraw(staff, id, now());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
