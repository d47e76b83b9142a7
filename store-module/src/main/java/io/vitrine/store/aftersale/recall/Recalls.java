package io.vitrine.store.aftersale.recall;

import io.vitrine.shell.clock.InstantColumn;
import io.vitrine.store.sale.SeriesNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The recalls of the house, and the pieces that each is about. Training sold nothing. */
@ApplicationScoped
public class Recalls {

  private static final String LINES =
      " from store.recall r join store.recall_article a on a.recall = r.recall"
          + " join store.sale_line l on l.sku = a.sku"
          + " join store.sale x on x.shop = l.shop and x.id = l.sale"
          + " and x.finished_at >= r.sold_since and x.finished_at < r.sold_before";

  private static final String OF_ONE = " where r.recall = ?1 and l.shop not like 'fictif-%'";

  private static final String TAKEN_BACK =
      "(select coalesce(sum(f.quantity), 0) from store.refund_line f where f.shop = l.shop"
          + " and f.sale = l.sale and f.place = l.place)";

  private static final String PIECES =
      "select l.shop, l.sale, l.place, l.sku, l.name_fr, l.name_en, x.series, x.receipt_number,"
          + " x.finished_at, l.quantity, "
          + TAKEN_BACK
          + ", c.client, c.name, c.email, c.phone,"
          + " (select count(*) from store.follow_up_task t join store.client o on o.client = t.client"
          + " where o.root = c.client and t.reason = 'RECALL' and t.subject = r.recall"
          + " and t.state in ('SENT', 'DONE'))"
          + LINES
          + " left join store.client_visit v on v.shop = x.shop and v.visit = x.visit"
          + " left join store.client e on e.client = v.client"
          + " left join store.client c on c.client = e.root"
          + OF_ONE
          + " and l.quantity > "
          + TAKEN_BACK
          + " order by x.finished_at, l.shop, l.sale, l.place";

  private final EntityManager store;

  @Inject
  public Recalls(EntityManager store) {
    this.store = store;
  }

  public Optional<Recall> find(String number) {
    return Optional.ofNullable(number == null ? null : store.find(Recall.class, number));
  }

  Optional<Recall> held(String number) {
    return Optional.ofNullable(
        number == null ? null : store.find(Recall.class, number, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Those that are open, then those that were closed, the latest first. */
  public List<Recall> page(int first, int most) {
    return store
        .createQuery(
            "select r from Recall r order by case when r.closedAt is null then 0 else 1 end,"
                + " r.openedAt desc, r.number",
            Recall.class)
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  public long count() {
    return store.createQuery("select count(r) from Recall r", Long.class).getSingleResult();
  }

  /** What was said of the pieces that lie in a shop. */
  List<CheckedHere> checked(String recall, String shop) {
    return store
        .createQuery(
            "select c from CheckedHere c where c.recall = :recall and c.shop = :shop",
            CheckedHere.class)
        .setParameter("recall", recall)
        .setParameter("shop", shop)
        .getResultList();
  }

  /** Which recalls concern lines of a sale, whether open or not. */
  public List<Recall> ofSale(String shop, String sale) {
    List<?> numbers =
        store
            .createNativeQuery(
                "select distinct r.recall"
                    + LINES
                    + " where l.shop = ?1 and l.sale = ?2 order by r.recall")
            .setParameter(1, shop)
            .setParameter(2, sale)
            .getResultList();
    return numbers.stream().flatMap(number -> find((String) number).stream()).toList();
  }

  /** Whether a recall is about that piece, without a look at the others. */
  boolean has(String recall, SoldPiece.Id piece) {
    return !store
        .createNativeQuery(
            "select l.place"
                + LINES
                + OF_ONE
                + " and l.shop = ?2 and l.sale = ?3 and l.place = ?4 and l.quantity >= ?5")
        .setParameter(1, recall)
        .setParameter(2, piece.shop())
        .setParameter(3, piece.sale())
        .setParameter(4, piece.place())
        .setParameter(5, piece.piece())
        .getResultList()
        .isEmpty();
  }

  /**
   * Every piece that a recall is about, the first sold first: all that were sold, numbered as they
   * were sold; a line that was given back whole has none.
   */
  List<SoldPiece> pieces(String recall) {
    Map<SoldPiece.Id, Outcome> became = outcomes(recall);
    List<SoldPiece> pieces = new ArrayList<>();
    List<?> rows = store.createNativeQuery(PIECES).setParameter(1, recall).getResultList();
    rows.stream().map(Object[].class::cast).forEach(row -> pieces.addAll(pieces(row, became)));
    return pieces;
  }

  private Map<SoldPiece.Id, Outcome> outcomes(String recall) {
    Map<SoldPiece.Id, Outcome> became = new HashMap<>();
    store
        .createQuery("select o from PieceOutcome o where o.recall = :recall", PieceOutcome.class)
        .setParameter("recall", recall)
        .getResultList()
        .forEach(one -> became.put(one.of(), one.getOutcome()));
    return became;
  }

  private static List<SoldPiece> pieces(Object[] row, Map<SoldPiece.Id, Outcome> became) {
    List<SoldPiece.Id> ids =
        IntStream.rangeClosed(1, ((Number) row[9]).intValue()).mapToObj(at -> id(row, at)).toList();
    List<Outcome> noted = ids.stream().map(became::get).collect(Collectors.toList());
    List<Optional<Outcome>> all =
        LinePieces.of(noted, ((Number) row[10]).longValue()).became(noted);
    return IntStream.range(0, ids.size())
        .mapToObj(at -> piece(row, ids.get(at), all.get(at)))
        .toList();
  }

  private static SoldPiece.Id id(Object[] row, int piece) {
    return new SoldPiece.Id((String) row[0], (String) row[1], ((Number) row[2]).intValue(), piece);
  }

  private static SoldPiece piece(Object[] row, SoldPiece.Id id, Optional<Outcome> became) {
    return new SoldPiece(
        id,
        (String) row[3],
        (String) row[4],
        (String) row[5],
        new SeriesNumber((String) row[6], ((Number) row[7]).longValue()).in(id.shop()),
        InstantColumn.read(row[8]),
        buyer(row),
        became);
  }

  private static Optional<SoldPiece.Buyer> buyer(Object[] row) {
    return row[11] == null
        ? Optional.empty()
        : Optional.of(
            new SoldPiece.Buyer(
                (String) row[11],
                (String) row[12],
                row[13] != null,
                row[14] != null,
                ((Number) row[15]).longValue() > 0));
  }

  /** A name in both languages. */
  record InBoth(String fr, String en) {}

  /** What an article was called when it was last sold; empty if it never was. */
  Optional<InBoth> named(String sku) {
    List<?> rows =
        store
            .createNativeQuery(
                "select l.name_fr, l.name_en from store.sale_line l join store.sale x"
                    + " on x.shop = l.shop and x.id = l.sale where l.sku = ?1"
                    + " and l.shop not like 'fictif-%' order by x.finished_at desc")
            .setParameter(1, sku)
            .setMaxResults(1)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new InBoth((String) row[0], (String) row[1]))
        .findFirst();
  }
}
