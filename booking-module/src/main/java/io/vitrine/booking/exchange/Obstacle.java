package io.vitrine.booking.exchange;

import io.vitrine.booking.labour.Breach;
import io.vitrine.booking.rota.PlannedShift;

/** Something that stands against an exchange. */
public sealed interface Obstacle
    permits Obstacle.NotInTeam,
        Obstacle.WorksThen,
        Obstacle.IsAbsent,
        Obstacle.GivesWorkshop,
        Obstacle.AgainstLaw,
        Obstacle.LacksSkill,
        Obstacle.LacksLanguage,
        Obstacle.MoreThanAgreed,
        Obstacle.NobodyKnows {

  /** Whose taking it stands against. */
  String staff();

  /** Whether a manager may decide to have it all the same. */
  default boolean isForManager() {
    return false;
  }

  /** She does not work in that shop. */
  record NotInTeam(String staff) implements Obstacle {}

  /** She works then already, here or elsewhere. */
  record WorksThen(String staff, PlannedShift other) implements Obstacle {}

  /** She is absent for some of it. */
  record IsAbsent(String staff) implements Obstacle {}

  /** She gives something for a group during some of it. */
  record GivesWorkshop(String staff) implements Obstacle {}

  /** Her times would break a rule that they do not break now, or break it further. */
  record AgainstLaw(String staff, Breach breach) implements Obstacle {}

  /**
   * An appointment of the shift needs what she does not know.
   *
   * @param number the appointment's
   * @param topic its code
   */
  record LacksSkill(String staff, String number, String topic) implements Obstacle {}

  /**
   * An appointment of the shift is in a language that she does not speak.
   *
   * @param number the appointment's
   */
  record LacksLanguage(String staff, String number, String language) implements Obstacle {}

  /** More than is agreed with her: nobody's law, and somebody's hours to pay. */
  record MoreThanAgreed(String staff, Breach breach) implements Obstacle {
    @Override
    public boolean isForManager() {
      return true;
    }
  }

  /** For some of the time nobody in the shop would know a topic that somebody knows now. */
  record NobodyKnows(String staff, String topic) implements Obstacle {
    @Override
    public boolean isForManager() {
      return true;
    }
  }
}
