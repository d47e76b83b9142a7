package io.vitrine.store.assortment;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.shell.money.Money;
import io.vitrine.shell.money.TaxRate;
import io.vitrine.store.neighbour.Variant;
import io.vitrine.store.neighbour.Words;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tills that hear of the same articles at the same moment, on the deployed module's database. */
@ExtendWith(ArquillianExtension.class)
class HearingIT {

  private static final int TILLS = 6;
  private static final Words NAME = new Words("Canapé", "Sofa");
  private static final Words CARE = new Words("Aspirer", "Vacuum");

  private final String stem = "HEARD-" + UUID.randomUUID().toString().substring(0, 8);
  private EntityManagerFactory factory;

  @BeforeEach
  void open() {
    factory = new PersistenceProvider().createEntityManagerFactory("store", ofTheTest());
  }

  @AfterEach
  void close() {
    within(
        store ->
            store
                .createNativeQuery("delete from store.care_advice where sku like ?1")
                .setParameter(1, stem + "%")
                .executeUpdate());
    within(
        store ->
            store
                .createNativeQuery("delete from store.known_variant where sku like ?1")
                .setParameter(1, stem + "%")
                .executeUpdate());
    factory.close();
  }

  @Test
  void tillsThatHearOfArticlesForTheFirstTimeAtOnceAllKeepThemWithoutOneThatLoses()
      throws Exception {
    ExecutorService tills = Executors.newFixedThreadPool(TILLS);
    try {
      for (int round = 0; round < 4; round++) {
        List<Variant> told = List.of(variant("B" + round), variant("A" + round));
        CyclicBarrier together = new CyclicBarrier(TILLS);
        Callable<Integer> hearing =
            () -> {
              together.await();
              return within(
                  store -> {
                    new Remembered(store).variants(told, List.of(), Instant.now());
                    return 1;
                  });
            };
        List<Future<Integer>> heard = new ArrayList<>();
        for (int till = 0; till < TILLS; till++) {
          heard.add(tills.submit(hearing));
        }
        for (Future<Integer> one : heard) {
          assertThat(one.get()).as("round " + round).isEqualTo(1);
        }
      }
    } finally {
      tills.shutdownNow();
    }
    assertThat(count("known_variant")).isEqualTo(8);
    assertThat(count("care_advice")).isEqualTo(8);
  }

  private long count(String table) {
    return within(
        store ->
            ((Number)
                    store
                        .createNativeQuery(
                            "select count(*) from store." + table + " where sku like ?1")
                        .setParameter(1, stem + "%")
                        .getSingleResult())
                .longValue());
  }

  private <T> T within(Function<EntityManager, T> act) {
    try (EntityManager store = factory.createEntityManager()) {
      store.getTransaction().begin();
      T made = act.apply(store);
      store.getTransaction().commit();
      return made;
    }
  }

  private Variant variant(String end) {
    return new Variant(
        stem + end,
        "P",
        NAME,
        NAME,
        null,
        Money.cents(1000),
        TaxRate.ofPercent("20"),
        Money.cents(0),
        null,
        2,
        CARE,
        List.of(),
        List.of(),
        null);
  }

  private static Map<String, Object> ofTheTest() {
    String address = System.getProperty("vitrine.db.url");
    Map<String, Object> settings = new HashMap<>();
    settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
    settings.put("jakarta.persistence.jtaDataSource", null);
    settings.put("jakarta.persistence.jdbc.url", address);
    settings.put("jakarta.persistence.jdbc.user", System.getProperty("vitrine.db.user"));
    settings.put("jakarta.persistence.jdbc.password", System.getProperty("vitrine.db.password"));
    settings.put(
        "jakarta.persistence.jdbc.driver",
        address.startsWith("jdbc:h2:") ? "org.h2.Driver" : "org.postgresql.Driver");
    settings.put("eclipselink.weaving", "false");
    settings.put("eclipselink.logging.level", "SEVERE");
    return settings;
  }
}
