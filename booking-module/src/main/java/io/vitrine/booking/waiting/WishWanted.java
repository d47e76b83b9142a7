package io.vitrine.booking.waiting;

import io.vitrine.booking.appointment.AdviceWanted;
import io.vitrine.booking.appointment.Customer;
import io.vitrine.shell.InvalidValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * What somebody waits for.
 *
 * @param staff with whom, or {@code null} for anyone suitable
 * @param lastDay until when, a day of the shop; {@code null} for as long as can be booked
 * @param customer with an e-mail address, because offers are written
 */
public record WishWanted(
    String shop,
    String topic,
    String staff,
    String language,
    Hours hours,
    LocalDate lastDay,
    Customer customer,
    String selection) {

  public WishWanted {
    if (shop == null || topic == null || hours == null || customer == null) {
      throw new InvalidValue("who waits names a shop, a topic, hours and herself");
    }
    if (customer.email() == null) {
      throw new InvalidValue("offers are written, so who waits gives an e-mail address");
    }
    if (!AdviceWanted.LANGUAGES.contains(language)) {
      throw new InvalidValue("the house advises in fr or en, not in " + language);
    }
    staff = staff == null || staff.isBlank() ? null : staff;
    selection = AdviceWanted.isShareToken(selection) ? selection : null;
  }

  /** What is wrong with these; empty when they make a wish. */
  public static Set<WishFlaw> flaws(
      String name, String email, String phone, Set<DayOfWeek> days, int from, int until) {
    Set<WishFlaw> flaws = EnumSet.noneOf(WishFlaw.class);
    for (Customer.Flaw flaw : Customer.flaws(name, email, phone)) {
      switch (flaw) {
        case NAME_MISSING -> flaws.add(WishFlaw.NAME_MISSING);
        case EMAIL_MALFORMED -> flaws.add(WishFlaw.EMAIL_MALFORMED);
        case PHONE_MALFORMED -> flaws.add(WishFlaw.PHONE_MALFORMED);
        case UNREACHABLE -> {}
      }
    }
    if (email == null || email.isBlank()) {
      flaws.add(WishFlaw.EMAIL_MISSING);
    }
    if (days == null || days.isEmpty()) {
      flaws.add(WishFlaw.DAYS_MISSING);
    }
    if (from >= until) {
      flaws.add(WishFlaw.HOURS_BACKWARD);
    }
    return flaws;
  }
}
