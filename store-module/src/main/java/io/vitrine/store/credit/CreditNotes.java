package io.vitrine.store.credit;

import io.vitrine.shell.money.Money;
import io.vitrine.store.credit.CreditAnswer.Issued;
import io.vitrine.store.credit.CreditAnswer.Reason;
import io.vitrine.store.credit.CreditAnswer.Refused;
import io.vitrine.store.sale.ReceiptNumbers;
import io.vitrine.store.sale.SeriesNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The credit notes and what is left of them. */
@ApplicationScoped
public class CreditNotes {

  private final EntityManager store;
  private final CreditCodes codes;
  private final ReceiptNumbers numbers;

  @Inject
  public CreditNotes(EntityManager store, CreditCodes codes, ReceiptNumbers numbers) {
    this.store = store;
    this.codes = codes;
    this.numbers = numbers;
  }

  public Optional<CreditNote> find(String shop, String id) {
    return Optional.ofNullable(store.find(CreditNote.class, new CreditNoteId(shop, id)));
  }

  /** The note whose paper bears this code, of whatever shop. */
  public Optional<CreditNote> withCode(String code) {
    return store
        .createQuery("select n from CreditNote n where n.codeHash = :hash", CreditNote.class)
        .setParameter("hash", codes.fingerprint(code))
        .getResultStream()
        .findFirst();
  }

  /** The same, held until the transaction ends: whoever uses another part of it waits. */
  Optional<CreditNote> withCodeHeld(String code) {
    Optional<CreditNote> found = withCode(code);
    found.ifPresent(
        note ->
            store
                .createNativeQuery(
                    "select note from store.credit_hold where shop = ?1 and note = ?2 for update")
                .setParameter(1, note.getShop())
                .setParameter(2, note.getId())
                .getSingleResult());
    return found;
  }

  /** Takes a new note in, with the row by which it is held. */
  void add(CreditNote note) {
    store.persist(note);
    store.flush();
    store
        .createNativeQuery("insert into store.credit_hold (shop, note) values (?1, ?2)")
        .setParameter(1, note.getShop())
        .setParameter(2, note.getId())
        .executeUpdate();
  }

  /** The note that a refund issued. */
  public Optional<CreditNote> ofRefund(String shop, String refund) {
    return store
        .createQuery(
            "select n from CreditNote n where n.shop = :shop and n.refund = :refund",
            CreditNote.class)
        .setParameter("shop", shop)
        .setParameter("refund", refund)
        .getResultStream()
        .findFirst();
  }

  /** The note that a deposit went back on. */
  public Optional<CreditNote> ofDeposit(String shop, String deposit) {
    return store
        .createQuery(
            "select n from CreditNote n where n.shop = :shop and n.deposit = :deposit",
            CreditNote.class)
        .setParameter("shop", shop)
        .setParameter("deposit", deposit)
        .getResultStream()
        .findFirst();
  }

  /** What may still be paid with it. */
  public Money left(CreditNote note) {
    return lastUse(note).map(CreditUse::getAfter).orElse(note.getAmount());
  }

  /** The code on its paper. */
  public String codeOf(CreditNote note) {
    return codes.codeOf(note.getShop(), note.getId());
  }

  Optional<CreditUse> lastUse(CreditNote note) {
    return store
        .createQuery(
            "select u from CreditUse u where u.shop = :shop and u.note = :note"
                + " order by u.turn desc",
            CreditUse.class)
        .setParameter("shop", note.getShop())
        .setParameter("note", note.getId())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The answer that this key got before; empty for a key that is new. */
  Optional<CreditAnswer> answered(CreditRequest request) {
    List<CreditNote> before =
        store
            .createQuery(
                "select n from CreditNote n where n.shop = :shop and n.requestKey = :key",
                CreditNote.class)
            .setParameter("shop", request.counter().shop())
            .setParameter("key", request.key())
            .getResultList();
    return before.stream()
        .findFirst()
        .map(note -> note.asks(request) ? new Issued(note) : new Refused(Reason.KEY_REUSED));
  }

  /** The next number of the shop's series of the year, such as 3 in {@code AV2026}. */
  public SeriesNumber nextNumber(String shop, Instant now, ZoneId zone) {
    return numbers.next(shop, "AV" + now.atZone(zone).getYear());
  }

  /**
   * Issues the note of a refund, inside its transaction, after the refund itself.
   *
   * @param journalNo the refund's entry, in which the note stands by its number
   */
  public CreditNote ofReturn(
      CreditNote.Ground ground,
      SeriesNumber number,
      Money amount,
      String refund,
      long journalNo,
      Instant now) {
    String id = java.util.UUID.randomUUID().toString();
    CreditNote note =
        CreditNote.ofReturn(
            id, ground, face(ground.counter().shop(), id, number, amount, now), refund, journalNo);
    add(note);
    return note;
  }

  /**
   * Issues the note of a deposit that goes back, inside its transaction, after its end.
   *
   * @param journalNo the entry of that end, in which the note stands by its number
   */
  public CreditNote ofDeposit(
      CreditNote.Ground ground,
      SeriesNumber number,
      Money amount,
      String deposit,
      long journalNo,
      Instant now) {
    String id = java.util.UUID.randomUUID().toString();
    CreditNote note =
        CreditNote.ofDeposit(
            id, ground, face(ground.counter().shop(), id, number, amount, now), deposit, journalNo);
    add(note);
    return note;
  }

  CreditNote.Face face(String shop, String id, SeriesNumber number, Money amount, Instant now) {
    return new CreditNote.Face(number, codes.fingerprint(codes.codeOf(shop, id)), amount, now);
  }
}
