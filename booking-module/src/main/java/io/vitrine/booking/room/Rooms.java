package io.vitrine.booking.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;

/** The rooms of the shops, in the order of their codes. */
@ApplicationScoped
public class Rooms {

  private static final String ROOMS =
      "select room, shop, kind, name_fr, name_en, in_use from booking.room ";

  private final EntityManager em;

  @Inject
  public Rooms(EntityManager em) {
    this.em = em;
  }

  Rooms() {
    this(null);
  }

  public List<Room> of(String shop) {
    return read(
        em.createNativeQuery(ROOMS + "where shop = ?1 order by room")
            .setParameter(1, shop)
            .getResultList());
  }

  /** Those of a kind that new appointments may take. */
  public List<Room> of(String shop, String kind) {
    return read(
        em.createNativeQuery(
                ROOMS + "where shop = ?1 and kind = ?2 and in_use = true order by room")
            .setParameter(1, shop)
            .setParameter(2, kind)
            .getResultList());
  }

  /** The kinds that the house has rooms of, in use or not. */
  public List<String> kinds() {
    List<?> kinds =
        em.createNativeQuery("select distinct kind from booking.room order by kind")
            .getResultList();
    return kinds.stream().map(String::valueOf).toList();
  }

  public Optional<Room> find(String room) {
    return read(
            em.createNativeQuery(ROOMS + "where room = ?1").setParameter(1, room).getResultList())
        .stream()
        .findFirst();
  }

  /** Holds the room's row until the caller's transaction ends: one promise after the other. */
  @Transactional(TxType.MANDATORY)
  public void hold(String room) {
    em.createNativeQuery("select room from booking.room where room = ?1 for update")
        .setParameter(1, room)
        .getResultList();
  }

  /**
   * Writes what a room is from now on.
   *
   * @return false, with nothing written, when another shop has a room of that code
   */
  @Transactional
  public boolean keep(Room room) {
    Optional<Room> before = find(room.room());
    if (before.isPresent() && !before.get().shop().equals(room.shop())) {
      return false;
    }
    String sql =
        before.isPresent()
            ? "update booking.room set kind = ?3, name_fr = ?4, name_en = ?5, in_use = ?6"
                + " where room = ?1 and shop = ?2"
            : "insert into booking.room (room, shop, kind, name_fr, name_en, in_use)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6)";
    em.createNativeQuery(sql)
        .setParameter(1, room.room())
        .setParameter(2, room.shop())
        .setParameter(3, room.kind())
        .setParameter(4, room.frenchName())
        .setParameter(5, room.englishName())
        .setParameter(6, room.inUse())
        .executeUpdate();
    return true;
  }

  private static List<Room> read(List<?> rows) {
    return rows.stream().map(row -> room((Object[]) row)).toList();
  }

  private static Room room(Object[] cells) {
    return new Room(
        (String) cells[0],
        (String) cells[1],
        (String) cells[2],
        (String) cells[3],
        (String) cells[4],
        (Boolean) cells[5]);
  }
}
