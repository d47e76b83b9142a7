package io.vitrine.booking.signin;

import io.vitrine.shell.signin.Ticket;
import java.time.Duration;
import java.util.function.Function;

/** What became of an attempt to sign in or to stay signed in. */
public sealed interface SignInAnswer permits SignInAnswer.Opened, SignInAnswer.Refused {

  <T> T fold(Function<Opened, T> opened, Function<Refused, T> refused);

  /**
   * The person is signed in.
   *
   * @param token what the browser renews by; {@code null} when it has it already
   * @param ticket who, where, until when
   * @param signed the ticket as the modules read it
   */
  record Opened(String token, Ticket ticket, String signed) implements SignInAnswer {
    @Override
    public <T> T fold(Function<Opened, T> opened, Function<Refused, T> refused) {
      return opened.apply(this);
    }

    @Override
    public String toString() {
      return "signed in: " + ticket.staff();
    }
  }

  /** Nobody is signed in. */
  sealed interface Refused extends SignInAnswer {
    @Override
    default <T> T fold(Function<Opened, T> opened, Function<Refused, T> refused) {
      return refused.apply(this);
    }
  }

  /** Name and password do not belong together, or nobody may sign in by them: never said which. */
  record Wrong() implements Refused {}

  /** Too many failures: nothing was compared. */
  record Slowed(Duration delay) implements Refused {}

  /**
   * The sign-in lives, but nobody acts by it until the PIN is given at its device.
   *
   * @param session as tickets named it
   * @param idle after how long without an act it is locked
   */
  record Locked(String session, Duration idle) implements Refused {}

  /**
   * Not her PIN.
   *
   * @param left how many more tries there are
   */
  record WrongPin(int left) implements Refused {}

  /** There is no live sign-in behind the token, or the person may do nothing any more. */
  record Ended() implements Refused {}
}
