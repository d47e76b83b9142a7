package io.vitrine.booking.reminder;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.AppointmentNews;
import io.vitrine.booking.appointment.AppointmentNews.Fact;
import io.vitrine.booking.mail.WriteMails;
import io.vitrine.booking.shop.Shops;
import io.vitrine.shell.page.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes one reminder, or none where the appointment is no longer as it was when it was looked for.
 */
@ApplicationScoped
public class WriteReminder {

  private final EntityManager em;
  private final Courtesies courtesies;
  private final WriteMails mails;
  private final TextMessages texts;
  private final Shops shops;
  private final QuietHours quiet;

  @Inject private SparedNumbers spared;

  @Inject
  public WriteReminder(
      EntityManager em,
      Courtesies courtesies,
      WriteMails mails,
      TextMessages texts,
      Shops shops,
      @ConfigProperty(name = "VITRINE_SMS_QUIET", defaultValue = "21:00-08:00") String quiet) {
    this.em = em;
    this.courtesies = courtesies;
    this.mails = mails;
    this.texts = texts;
    this.shops = shops;
    this.quiet = QuietHours.of(quiet);
  }

  WriteReminder() {
    this(null, null, null, null, null, "00:00-00:00");
  }

  /**
   * @param about the time that is reminded of; another one has another reminder
   * @return whether it was written
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean write(String number, Reminder reminder, Instant about, Instant now) {
    Appointment appointment = em.find(Appointment.class, number, LockModeType.PESSIMISTIC_WRITE);
    if (!appointment.isAgreed()
        || !appointment.from().equals(about)
        || courtesies.isWritten(number, reminder.letter(), about)) {
      return false;
    }
    Optional<MobileNumber> mobile =
        MobileNumber.of(appointment.customer().phone())
            .filter(it -> texts.isOpen() && spared.admits(it));
    Optional<Channel> channel =
        Channel.of(reminder, mails.admitsCourtesies(appointment), mobile.isPresent());
    ZoneId zone = ZoneId.of(appointment.zone());
    boolean waits = channel.filter(Channel.SMS::equals).isPresent() && quiet.holdAt(now, zone);
    if (channel.isEmpty() || waits) {
      return false;
    }
    courtesies.enter(number, reminder.letter(), about, channel.get(), now);
    Instant until = reminder.latest(about, zone);
    if (channel.get() == Channel.SMS) {
      em.persist(new TextMessage(number, mobile.get(), words(appointment), zone, until, now));
    } else {
      mails.courtesy(reminder.letter(), appointment, until, now);
    }
    return true;
  }

  /** A message about a time that no longer holds, and that did not leave yet, stays here. */
  void withdraw(@Observes AppointmentNews news) {
    if (news.fact() == Fact.MOVED || news.fact() == Fact.CANCELLED) {
      em.createQuery(
              "select t from TextMessage t where t.appointment = :number and t.sentAt is null",
              TextMessage.class)
          .setParameter("number", news.appointment().number())
          .getResultList()
          .forEach(message -> message.withdraw(news.at()));
    }
  }

  /** No name, no topic: a text message is read by whoever holds the phone. */
  private String words(Appointment appointment) {
    Locale locale = Locale.forLanguageTag(appointment.language());
    String text =
        ResourceBundle.getBundle("io.vitrine.booking.reminder.texts", locale).getString("sms");
    var shop = shops.find(appointment.shop()).orElseThrow();
    return new MessageFormat(text, locale)
        .format(
            new Object[] {
              shop.name(),
              Formats.dateTime(appointment.from(), appointment.zone(), locale),
              appointment.number(),
              shop.phone()
            });
  }
}
