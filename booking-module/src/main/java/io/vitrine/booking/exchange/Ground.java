package io.vitrine.booking.exchange;

import io.vitrine.booking.employment.Employment;
import io.vitrine.booking.labour.LabourTerms;
import io.vitrine.booking.rota.PlannedShift;
import io.vitrine.booking.staff.Adviser;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an exchange is judged by.
 *
 * @param team who works in the shop
 * @param advisers what those who advise know and speak, by staff number
 * @param shifts everybody's concerned, in all shops, drafts too, since the weeks the law looks back
 * @param inShop the published shifts of the shop that touch those that would change hands
 * @param busy absences and workshops of those concerned
 * @param promises what customers were promised in these shifts
 */
record Ground(
    Set<String> team,
    Map<String, Adviser> advisers,
    List<PlannedShift> shifts,
    List<PlannedShift> inShop,
    List<Busy> busy,
    List<Promise> promises,
    Map<String, Employment> agreed,
    LabourTerms terms) {

  /** Somebody cannot be met, whatever the rota says. */
  record Busy(String staff, boolean workshop, Instant from, Instant until) {}

  /** An appointment and what whoever gives it has to know. */
  record Promise(
      String number,
      String staff,
      String topic,
      String skill,
      String language,
      Instant from,
      Instant until) {}
}
