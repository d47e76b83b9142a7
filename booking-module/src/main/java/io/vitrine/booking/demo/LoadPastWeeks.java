package io.vitrine.booking.demo;

import io.vitrine.booking.demo.DemoPast.Became;
import io.vitrine.booking.demo.DemoPast.Past;
import io.vitrine.booking.occupancy.Ledger;
import io.vitrine.booking.occupancy.Occupant;
import io.vitrine.booking.occupancy.Resource;
import io.vitrine.booking.slot.Effort;
import io.vitrine.booking.slot.Tick;
import io.vitrine.booking.staff.StaffMember;
import io.vitrine.booking.topic.Topic;
import io.vitrine.booking.topic.Topics;
import io.vitrine.booking.worktime.Week;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Gives the demonstration a past, so that its figures have something to show. The past cannot be
 * booked: the use cases refuse it, and letters and facts about it would go out now. So its
 * appointments are written as the use cases would have left them, ledger included, and nobody is
 * told: the store begins without them, no letter is written, no link opens them.
 */
@ApplicationScoped
class LoadPastWeeks {

  private static final String DIGITS = "23456789ACDEFGHJKMNPQRTUVWXY";

  private final EntityManager em;
  private final Topics topics;
  private final Ledger ledger;
  private final Clock clock;

  @Inject
  LoadPastWeeks(EntityManager em, Topics topics, Ledger ledger, Clock clock) {
    this.em = em;
    this.topics = topics;
    this.ledger = ledger;
    this.clock = clock;
  }

  LoadPastWeeks() {
    this(null, null, null, null);
  }

  /** The appointments of the days before today in these weeks, whose rota is there. */
  @Transactional(TxType.MANDATORY)
  void load(List<Week> weeks) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), DemoRota.ZONE);
    Map<String, StaffMember> people =
        DemoPeople.all(clock.instant()).stream()
            .collect(Collectors.toMap(StaffMember::number, Function.identity()));
    Map<String, Effort> efforts =
        topics.all().stream()
            .filter(topic -> topic.advisers() == 1 && topic.roomKind().isEmpty())
            .collect(Collectors.toMap(Topic::code, Topic::effort));
    int written = 0;
    for (Week week : weeks) {
      for (String shop : DemoRota.SHOPS) {
        for (DemoRota.Duty duty : DemoRota.of(shop, week)) {
          if (duty.time().day().isBefore(today)) {
            StaffMember person = people.get(duty.staff());
            for (Past past : DemoPast.of(duty.staff(), duty.time(), known(person, efforts))) {
              write(shop, person, past, code(written++));
            }
          }
        }
      }
    }
  }

  private static Map<String, Effort> known(StaffMember person, Map<String, Effort> efforts) {
    return efforts.entrySet().stream()
        .filter(it -> person.skills().containsKey(it.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Four signs that say which, after the two that say that it is of the demonstration's past. */
  private static String code(int count) {
    StringBuilder signs = new StringBuilder();
    for (int rest = count, i = 0; i < 4; i++, rest /= DIGITS.length()) {
      signs.insert(0, DIGITS.charAt(rest % DIGITS.length()));
    }
    return signs.toString();
  }

  private void write(String shop, StaffMember person, Past past, String code) {
    String number = "DP" + code;
    var busy = past.effort().from(past.staff(), Tick.of(past.from()));
    em.createNativeQuery(
            """
            insert into booking.appointment
              (number, version, state, shop, zone, topic, staff, staff_name, from_at,
               preparation_minutes, advice_minutes, buffer_minutes, busy_from, busy_until, language,
               customer_name, email, phone, message, check_in_code, link_nonce, link_hash,
               selection_state, agreed_at, changed_at, arrived_at)
            values (?1, 1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, 'fr', ?14, ?15, ?16,
               '', ?17, ?18, ?18, 'NONE', ?19, ?19, cast(?20 as timestamp with time zone))""")
        .setParameter(1, number)
        .setParameter(2, past.became().name())
        .setParameter(3, shop)
        .setParameter(4, DemoRota.ZONE.getId())
        .setParameter(5, past.topic())
        .setParameter(6, past.staff())
        .setParameter(7, person.name())
        .setParameter(8, past.from().atOffset(ZoneOffset.UTC))
        .setParameter(9, past.effort().preparation())
        .setParameter(10, past.effort().advice())
        .setParameter(11, past.effort().buffer())
        .setParameter(12, busy.from())
        .setParameter(13, busy.until())
        .setParameter(14, past.customer())
        .setParameter(15, email(past))
        .setParameter(16, past.phone())
        .setParameter(17, "EP" + code)
        .setParameter(18, "past-" + number)
        .setParameter(19, past.agreed().atOffset(ZoneOffset.UTC))
        .setParameter(20, past.arrived() == null ? null : past.arrived().toString())
        .executeUpdate();
    if (past.became() != Became.CANCELLED) {
      ledger.occupy(
          Occupant.appointment(number),
          List.of(Resource.adviser(past.staff())),
          past.effort().at(past.from()));
    }
    if (past.received() != null) {
      tell(number, "ARRIVED", past.arrived(), "");
      tell(number, "RECEIVED", past.received(), past.staff());
    }
  }

  private void tell(String number, String fact, Instant at, String outcome) {
    em.createNativeQuery(
            """
            insert into booking.visit_fact
              (message_id, fact, appointment, happened_at, outcome, received_at)
            values (?1, ?2, ?3, ?4, ?5, ?4)""")
        .setParameter(1, UUID.randomUUID().toString())
        .setParameter(2, fact)
        .setParameter(3, number)
        .setParameter(4, at.atOffset(ZoneOffset.UTC))
        .setParameter(5, outcome)
        .executeUpdate();
  }

  /** Who did not come is not written to: that letter would leave at once. */
  private static String email(Past past) {
    if (past.became() == Became.MISSED) {
      return null;
    }
    String plain = Normalizer.normalize(past.customer(), Normalizer.Form.NFD);
    return plain.replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replace(' ', '.')
        + "@example.org";
  }
}
