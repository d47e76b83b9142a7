package io.vitrine.store.arrival.screen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;

/**
 * Whom the codes let in. Several people may stand before one screen, so a code is good for eight of
 * them, for each phone once: the database refuses a second row of a phone and a ninth place.
 */
@ApplicationScoped
public class ScreenUses {

  static final int PLACES = 8;

  private static final Duration KEPT = Duration.ofDays(1);

  private final EntityManager store;
  private final ScreenKey key;

  @Inject
  public ScreenUses(EntityManager store, ScreenKey key) {
    this.store = store;
    this.key = key;
  }

  /** Whether a code may let a phone in. */
  public enum Standing {
    FREE,
    /** It let this phone in before. */
    USED,
    /** It let in as many as it may. */
    FULL
  }

  /** The name under which a phone is known for a day: a keyed fingerprint of what it shows. */
  public String phone(String shop, String address, String agent) {
    return HexFormat.of().formatHex(key.seal(shop, "phone\n" + address + "\n" + agent));
  }

  public Standing standing(String shop, long step, String phone) {
    List<String> phones = phones(shop, step);
    if (phones.contains(phone)) {
      return Standing.USED;
    }
    return phones.size() < PLACES ? Standing.FREE : Standing.FULL;
  }

  /** The code let the phone in; of two at once on the same place one is undone and tried again. */
  public void note(String shop, long step, String phone, Instant now) {
    store
        .createNativeQuery("delete from store.screen_use where used_at < ?1")
        .setParameter(1, now.minus(KEPT).atOffset(ZoneOffset.UTC))
        .executeUpdate();
    store
        .createNativeQuery(
            "insert into store.screen_use (shop, step, place, phone, used_at)"
                + " values (?1, ?2, ?3, ?4, ?5)")
        .setParameter(1, shop)
        .setParameter(2, step)
        .setParameter(3, phones(shop, step).size() + 1)
        .setParameter(4, phone)
        .setParameter(5, now.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  private List<String> phones(String shop, long step) {
    return store
        .createNativeQuery("select phone from store.screen_use where shop = ?1 and step = ?2")
        .setParameter(1, shop)
        .setParameter(2, step)
        .getResultList()
        .stream()
        .map(String.class::cast)
        .toList();
  }
}
