package io.vitrine.store.demo;

import io.vitrine.store.dossier.Acting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/**
 * What two people asked over eight weeks, and when they were answered: written as the use case
 * would have left it, since that refuses the past.
 */
@ApplicationScoped
public class DemoTalk {

  private static final List<String> ASKED =
      List.of(
          "Le chêne est-il huilé ou verni ?",
          "Quand arrive le lin sauge ?",
          "La housse passe-t-elle en machine ?",
          "Le canapé tient-il dans un ascenseur de 80 cm ?",
          "Peut-on avoir l’échantillon encore une semaine ?",
          "Reprenez-vous l’ancien matelas ?");

  private static final int DAYS_APART = 4;
  private static final int WEEKS_IN_DAYS = 52;
  private static final int PROMISED_HOURS = 4;

  @Inject private EntityManager store;
  @Inject private Clock clock;

  @Transactional
  public void of(List<String> clients, String shop, Acting by) {
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    int nth = 0;
    for (int day = WEEKS_IN_DAYS; day > 0; day -= DAYS_APART) {
      OffsetDateTime at = now.minusDays(day);
      boolean late = nth % 5 == 3;
      entry(clients.get(nth % clients.size()), shop, by, at, late, ASKED.get(nth % ASKED.size()));
      nth++;
    }
  }

  private void entry(
      String client, String shop, Acting by, OffsetDateTime at, boolean late, String words) {
    write(client, shop, by, at)
        .setParameter(4, "ASKED")
        .setParameter(5, words)
        .setParameter(9, at.plusHours(PROMISED_HOURS).toString())
        .setParameter(10, at.plusMinutes(late ? 1_500 : 95).toString())
        .executeUpdate();
    write(client, shop, by, at.plusMinutes(late ? 1_500 : 95))
        .setParameter(4, "CALL_OUT")
        .setParameter(5, "Répondu par téléphone.")
        .setParameter(9, null)
        .setParameter(10, null)
        .executeUpdate();
  }

  private Query write(String client, String shop, Acting by, OffsetDateTime at) {
    return store
        .createNativeQuery(
            "insert into store.conversation_entry (id, client, shop, kind, words, said_at, staff,"
                + " staff_name, answer_until, answered_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8,"
                + " cast(?9 as timestamp with time zone), cast(?10 as timestamp with time zone))")
        .setParameter(1, UUID.randomUUID().toString())
        .setParameter(2, client)
        .setParameter(3, shop)
        .setParameter(6, at)
        .setParameter(7, by.staff())
        .setParameter(8, by.name());
  }
}
