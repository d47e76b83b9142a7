package io.vitrine.store.terminal;

import io.vitrine.shell.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * A card terminal without a card. It keeps what it was asked in a table of its own, as a real one
 * would outside of this house, and answers as its behaviour says: set for the till, or by the last
 * two figures of the amount.
 */
@ApplicationScoped
class SimulatedTerminal implements CardTerminal {

  /** How it answers. */
  enum Behaviour {
    APPROVE,
    /** 91: the card is declined. */
    DECLINE,
    /** 92: charged, but the answer is there only at the second reading. */
    LATE,
    /** 93: charged, and answered twice, the second time with another number. */
    TWICE,
    /** 94: charged, and never answers. */
    SILENT,
    /** 95: the question never arrived. */
    LOST;

    /** What an amount asks for. */
    static Behaviour of(Money amount) {
      return switch ((int) (amount.cents() % 100)) {
        case 91 -> DECLINE;
        case 92 -> LATE;
        case 93 -> TWICE;
        case 94 -> SILENT;
        case 95 -> LOST;
        default -> APPROVE;
      };
    }
  }

  private final EntityManager store;

  @Inject
  SimulatedTerminal(EntityManager store) {
    this.store = store;
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void ask(Question question, Consumer<TerminalAnswer> hears) {
    Behaviour behaviour =
        question.behaviour() == null
            ? Behaviour.of(question.amount())
            : Behaviour.valueOf(question.behaviour());
    if (behaviour == Behaviour.LOST) {
      return;
    }
    String number = numberOf(question.reference());
    store
        .createNativeQuery(
            "insert into store.simulated_charge (reference, amount_cents, behaviour,"
                + " authorisation, readings, cancelled) values (?1, ?2, ?3, ?4, 0, false)")
        .setParameter(1, question.reference())
        .setParameter(2, question.amount().cents())
        .setParameter(3, behaviour.name())
        .setParameter(4, number)
        .executeUpdate();
    switch (behaviour) {
      case APPROVE -> hears.accept(TerminalAnswer.approved(number));
      case DECLINE -> hears.accept(TerminalAnswer.DECLINED);
      case TWICE -> {
        hears.accept(TerminalAnswer.approved(number));
        hears.accept(TerminalAnswer.approved("2" + number));
      }
      case LATE, SILENT, LOST -> {
        // nothing is heard
      }
    }
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public TerminalAnswer read(String reference) {
    List<?> rows =
        store
            .createNativeQuery(
                "select behaviour, authorisation, readings, cancelled"
                    + " from store.simulated_charge where reference = ?1")
            .setParameter(1, reference)
            .getResultList();
    if (rows.isEmpty()) {
      return TerminalAnswer.NOT_KNOWN;
    }
    Object[] charge = (Object[]) rows.get(0);
    store
        .createNativeQuery(
            "update store.simulated_charge set readings = readings + 1 where reference = ?1")
        .setParameter(1, reference)
        .executeUpdate();
    if (Boolean.TRUE.equals(charge[3])) {
      return TerminalAnswer.CANCELLED;
    }
    boolean first = ((Number) charge[2]).intValue() == 0;
    return switch (Behaviour.valueOf((String) charge[0])) {
      case APPROVE, TWICE -> TerminalAnswer.approved((String) charge[1]);
      case LATE -> first ? TerminalAnswer.SILENT : TerminalAnswer.approved((String) charge[1]);
      case DECLINE -> TerminalAnswer.DECLINED;
      case SILENT, LOST -> TerminalAnswer.SILENT;
    };
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public TerminalAnswer cancel(String reference) {
    int undone =
        store
            .createNativeQuery(
                "update store.simulated_charge set cancelled = true"
                    + " where reference = ?1 and behaviour <> 'SILENT'")
            .setParameter(1, reference)
            .executeUpdate();
    return undone == 0 ? TerminalAnswer.SILENT : TerminalAnswer.CANCELLED;
  }

  /** The same for the same reference. */
  private static String numberOf(String reference) {
    return "S" + reference.replace("-", "").substring(0, 7).toUpperCase(Locale.ROOT);
  }
}
