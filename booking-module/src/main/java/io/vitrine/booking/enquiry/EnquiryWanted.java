package io.vitrine.booking.enquiry;

import io.vitrine.booking.appointment.AdviceWanted;
import io.vitrine.booking.appointment.Customer;
import io.vitrine.booking.appointment.PlainText;
import io.vitrine.shell.InvalidValue;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What somebody asks a shop.
 *
 * @param topic what it is about, or {@code null}
 * @param article the number of the variant that she looked at, or {@code null}
 * @param language of the answer, {@code fr} or {@code en}
 * @param text the question; may be empty where a call is wanted
 * @param callFrom the beginning of the stretch in which to call, or {@code null} for soon
 * @param visit the appointment before which it is asked, or {@code null}; the answer stands behind
 *     its link, so that no address is needed
 */
public record EnquiryWanted(
    EnquiryKind kind,
    String shop,
    String topic,
    String article,
    String language,
    Customer customer,
    String text,
    Instant callFrom,
    Visit visit) {

  /** An appointment: its number, and when it begins; an answer after that would come too late. */
  public record Visit(String appointment, Instant begins) {}

  /** Asked without an appointment. */
  public EnquiryWanted(
      EnquiryKind kind,
      String shop,
      String topic,
      String article,
      String language,
      Customer customer,
      String text,
      Instant callFrom) {
    this(kind, shop, topic, article, language, customer, text, callFrom, null);
  }

  /** A question asked before an appointment, by whoever has it. */
  public static EnquiryWanted before(
      Visit visit, String shop, String topic, String language, Customer who, String text) {
    return new EnquiryWanted(
        EnquiryKind.QUESTION, shop, topic, null, language, who, text, null, visit);
  }

  public static final int LONGEST_TEXT = 2000;
  private static final Pattern ARTICLE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  public EnquiryWanted {
    if (kind == null || shop == null || customer == null) {
      throw new InvalidValue("an enquiry has a kind, a shop and somebody to answer");
    }
    if (!AdviceWanted.LANGUAGES.contains(language)) {
      throw new InvalidValue("the house answers in fr or en, not in " + language);
    }
    topic = topic == null || topic.isBlank() ? null : topic;
    article = isArticle(article) ? article : null;
    text = PlainText.lines(text, LONGEST_TEXT);
    callFrom = kind == EnquiryKind.CALL ? callFrom : null;
    Set<EnquiryFlaw> flaws = flaws(kind, customer.name(), customer.email(), customer.phone(), text);
    if (visit != null) {
      flaws.remove(EnquiryFlaw.EMAIL_MISSING);
    }
    if (!flaws.isEmpty()) {
      throw new InvalidValue("somebody who asks says how to be answered");
    }
  }

  /** The number of the appointment before which it is asked; {@code null} where there is none. */
  public String appointment() {
    return visit == null ? null : visit.appointment();
  }

  /** By when the answer is of use, where something ends that. */
  Optional<Instant> usefulUntil() {
    return Optional.ofNullable(visit).map(Visit::begins);
  }

  /** Whether a text can be the number of a variant. */
  public static boolean isArticle(String text) {
    return text != null && ARTICLE.matcher(text).matches();
  }

  /** What is wrong with these; empty when they make an enquiry. */
  public static Set<EnquiryFlaw> flaws(
      EnquiryKind kind, String name, String email, String phone, String text) {
    Set<EnquiryFlaw> flaws = EnumSet.noneOf(EnquiryFlaw.class);
    for (Customer.Flaw flaw : Customer.flaws(name, email, phone)) {
      switch (flaw) {
        case NAME_MISSING -> flaws.add(EnquiryFlaw.NAME_MISSING);
        case EMAIL_MALFORMED -> flaws.add(EnquiryFlaw.EMAIL_MALFORMED);
        case PHONE_MALFORMED -> flaws.add(EnquiryFlaw.PHONE_MALFORMED);
        case UNREACHABLE -> {}
      }
    }
    if (kind == EnquiryKind.CALL && isBlank(phone)) {
      flaws.add(EnquiryFlaw.PHONE_MISSING);
    }
    if (kind == EnquiryKind.QUESTION && isBlank(email)) {
      flaws.add(EnquiryFlaw.EMAIL_MISSING);
    }
    if (kind == EnquiryKind.QUESTION && PlainText.lines(text, LONGEST_TEXT).isEmpty()) {
      flaws.add(EnquiryFlaw.QUESTION_MISSING);
    }
    return flaws;
  }

  private static boolean isBlank(String typed) {
    return typed == null || typed.isBlank();
  }
}
