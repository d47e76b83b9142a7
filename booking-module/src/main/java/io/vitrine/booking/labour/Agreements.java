package io.vitrine.booking.labour;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The agreements, what they set, and which shop is under which. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class Agreements {

  /** Whose law a shop is under that nobody put under an agreement. */
  public static final String HOME = "FR";

  private final EntityManager em;

  @Inject
  public Agreements(EntityManager em) {
    this.em = em;
  }

  Agreements() {
    this(null);
  }

  /**
   * An agreement.
   *
   * @param parent what it falls back to, or {@code null} for the law of a country
   * @param revision how often it was changed
   */
  public record Agreement(
      String code, String parent, String country, String fr, String en, long revision) {}

  /** The values in force for the shop on that day. */
  public LabourTerms termsOf(String shop, LocalDate day) {
    return historyOf(shop).on(day);
  }

  /** All that concerns a shop, in four statements. */
  public LabourHistory historyOf(String shop) {
    Map<String, String> parents = new HashMap<>();
    all().stream()
        .filter(it -> it.parent() != null)
        .forEach(it -> parents.put(it.code(), it.parent()));
    return new LabourHistory(under(shop), HOME, parents, terms(), openSundays(shop));
  }

  public List<Agreement> all() {
    return rows(
            "select agreement, parent, country, name_fr, name_en, revision"
                + " from booking.agreement order by agreement")
        .stream()
        .map(
            cells ->
                new Agreement(
                    (String) cells[0],
                    (String) cells[1],
                    (String) cells[2],
                    (String) cells[3],
                    (String) cells[4],
                    ((Number) cells[5]).longValue()))
        .toList();
  }

  public Optional<Agreement> find(String code) {
    return all().stream().filter(it -> it.code().equals(code)).findFirst();
  }

  /** The shops that go by an agreement on that day, also by way of one that falls back to it. */
  List<String> shopsUnder(String agreement, LocalDate day) {
    List<?> shops =
        em.createNativeQuery(
                "select shop from booking.shop_copy union select shop from booking.staff_right"
                    + " union select shop from booking.shop_agreement order by 1")
            .getResultList();
    return shops.stream()
        .map(String::valueOf)
        .filter(shop -> historyOf(shop).chainOn(day).contains(agreement))
        .toList();
  }

  /** From which day on the shop is under which. */
  TreeMap<LocalDate, String> under(String shop) {
    TreeMap<LocalDate, String> under = new TreeMap<>();
    rows("select valid_from, agreement from booking.shop_agreement where shop = ?1", shop)
        .forEach(cells -> under.put(day(cells[0]), (String) cells[1]));
    return under;
  }

  /** The Sundays that the mayor opened for a shop, in order. */
  public List<LocalDate> openSundays(String shop) {
    List<?> days =
        em.createNativeQuery(
                "select sunday from booking.open_sunday where shop = ?1 order by sunday")
            .setParameter(1, shop)
            .getResultList();
    return days.stream().map(Agreements::day).toList();
  }

  /** Every value that any agreement sets; the few of them are read together. */
  List<LabourTerm> terms() {
    return rows(
            "select agreement, value_name, valid_from, valid_until, amount, article, source,"
                + " confirmed from booking.labour_term")
        .stream()
        .map(
            cells ->
                new LabourTerm(
                    (String) cells[0],
                    LabourValue.valueOf((String) cells[1]),
                    day(cells[2]),
                    cells[3] == null ? null : day(cells[3]),
                    ((Number) cells[4]).intValue(),
                    (String) cells[5],
                    (String) cells[6],
                    (Boolean) cells[7]))
        .toList();
  }

  private List<Object[]> rows(String sql, Object... parameters) {
    var query = em.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    List<Object[]> rows = new ArrayList<>();
    for (Object row : query.getResultList()) {
      rows.add((Object[]) row);
    }
    return rows;
  }

  static LocalDate day(Object column) {
    return column instanceof LocalDate day ? day : ((java.sql.Date) column).toLocalDate();
  }
}
