package io.vitrine.store.demo;

import io.vitrine.store.client.Consent;
import io.vitrine.store.client.Contact;
import io.vitrine.store.client.RememberClient;
import io.vitrine.store.dossier.Acting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Gives the demonstration's shops eight weeks of visits, and its client book one person who came
 * before. Use cases refuse the past, so the visits are written as these would have left them;
 * nobody is told, and no receipt is made up for what they say was sold: the fiscal record begins
 * with the first real one.
 */
@ApplicationScoped
public class LoadDemoVisits {

  private static final String PART = "visits";
  private static final String SHOP = "rivoli";
  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
  private static final Acting HAND = new Acting("S003", "Camille Roux", Set.of(SHOP));
  private static final int HERS = 40;

  @Inject private DemoMarks marks;
  @Inject private EntityManager store;
  @Inject private RememberClient remember;
  @Inject private Clock clock;

  /** Whether it is made, now or before; not as long as the stock is not heard of. */
  @Transactional
  public boolean make() {
    if (marks.isMade(PART)) {
      return true;
    }
    List<String> articles = marks.plentiful(SHOP, 1, 6);
    if (articles.size() < 6) {
      return false;
    }
    marks.made(PART);
    PastVisit.all().forEach(past -> write(past, articles));
    remembered(articles);
    return true;
  }

  private String write(PastVisit past, List<String> articles) {
    String visit = UUID.randomUUID().toString();
    OffsetDateTime at = moment(past.day(), past.hour());
    boolean left = past.outcome().equals("LEFT");
    run(
        "insert into store.visit (shop, id, kind, state, topic, customer, language, staff,"
            + " staff_name, arrived_at, received_at, ended_at, outcome, version)"
            + " values (?1, ?2, 'WALK_IN', 'ENDED', ?3, '–', 'fr', ?4, ?5, ?6,"
            + " cast(?7 as timestamp with time zone), ?8, ?9, 1)",
        past.shop(),
        visit,
        past.topic().code(),
        past.adviser().staff(),
        past.adviser().name(),
        at,
        left ? null : at.plusMinutes(past.waited()).toString(),
        at.plusMinutes(left ? 20 : 50),
        past.outcome());
    run(
        "insert into store.arrival (shop, visit, level, by_staff, topic_fr, topic_en)"
            + " values (?1, ?2, 'WALK_IN', ?3, ?4, ?5)",
        past.shop(),
        visit,
        past.adviser().staff(),
        past.topic().inFrench(),
        past.topic().inEnglish());
    past.lines().forEach(line -> show(past, visit, line, articles.get(line.article())));
    if (!left) {
      end(past.shop(), visit, past.adviser(), "NOTHING", null, at.plusMinutes(50));
    }
    return visit;
  }

  private void show(PastVisit past, String visit, PastVisit.Line line, String sku) {
    run(
        "insert into store.shown (shop, visit, sku, reaction, fate, reason, added, changed_at,"
            + " changed_by, changed_by_name) values (?1, ?2, ?3, ?4, cast(?5 as varchar(10)),"
            + " cast(?6 as varchar(20)), false, ?7, ?8, ?9)",
        past.shop(),
        visit,
        sku,
        line.reaction(),
        line.fate(),
        line.reason(),
        moment(past.day(), past.hour()).plusMinutes(40),
        past.adviser().staff(),
        past.adviser().name());
  }

  private void end(
      String shop,
      String visit,
      PastVisit.Adviser adviser,
      String next,
      String note,
      OffsetDateTime at) {
    run(
        "insert into store.visit_end (shop, visit, next_step, note, said_at, said_by, said_by_name)"
            + " values (?1, ?2, ?3, cast(?4 as varchar(1000)), ?5, ?6, ?7)",
        shop,
        visit,
        next,
        note,
        at,
        adviser.staff(),
        adviser.name());
  }

  /** Whoever books under this name and address finds on her dossier what was said before. */
  private void remembered(List<String> articles) {
    PastVisit before =
        PastVisit.all().stream()
            .filter(past -> past.shop().equals(SHOP) && past.day() >= HERS)
            .filter(past -> past.outcome().equals("ADVISED") && past.lines().size() == 2)
            .findFirst()
            .orElseThrow();
    String visit = write(before, articles);
    run(
        "update store.visit_end set next_step = 'SAMPLE', note = ?1 where visit = ?2",
        "Deux chats, pas de cuir, le mur fait 2,10 m.",
        visit);
    remember
        .remember(
            new RememberClient.Wish(
                SHOP,
                new Contact("Claire Dubreuil", "claire.dubreuil@example.org", null, "fr"),
                true,
                Consent.Channel.IN_PERSON,
                true),
            HAND)
        .fold(
            number -> {
              store.flush();
              run(
                  "insert into store.client_visit (shop, visit, client, said_at, staff)"
                      + " values (?1, ?2, ?3, ?4, ?5)",
                  SHOP,
                  visit,
                  number,
                  moment(before.day(), before.hour()),
                  HAND.staff());
              return number;
            },
            refused -> null);
  }

  private OffsetDateTime moment(int daysAgo, int hour) {
    return LocalDate.ofInstant(clock.instant(), ZONE)
        .minusDays(daysAgo)
        .atTime(hour, 0)
        .atZone(ZONE)
        .toInstant()
        .atOffset(ZoneOffset.UTC);
  }

  private void run(String sql, Object... values) {
    var query = store.createNativeQuery(sql);
    for (int at = 0; at < values.length; at++) {
      query.setParameter(at + 1, values[at]);
    }
    query.executeUpdate();
  }
}
