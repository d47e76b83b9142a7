package io.vitrine.store.credit;

import io.vitrine.shell.signin.Role;
import io.vitrine.store.assortment.Assortment;
import io.vitrine.store.assortment.KnownVariant;
import io.vitrine.store.assortment.Priced;
import io.vitrine.store.audit.RefusalAudit;
import io.vitrine.store.credit.CreditAnswer.Reason;
import io.vitrine.store.credit.CreditAnswer.Refused;
import io.vitrine.store.database.TriedAgain;
import io.vitrine.store.sale.BasketLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A credit note as the counter asks for it: the same key gets the same answer; prices are asked of
 * the catalogue before, never inside, the transaction.
 */
@ApplicationScoped
public class IssueCredit {

  private final CreditNotes notes;
  private final WriteCredit write;
  private final Assortment assortment;
  private final RefusalAudit audit;
  private final Clock clock;

  @Inject
  public IssueCredit(
      CreditNotes notes,
      WriteCredit write,
      Assortment assortment,
      RefusalAudit audit,
      Clock clock) {
    this.notes = notes;
    this.write = write;
    this.assortment = assortment;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param role in which the person is signed on; a manager may give goodwill alone
   */
  public CreditAnswer issue(CreditRequest request, Role role) {
    Optional<CreditAnswer> before = notes.answered(request);
    if (before.isPresent()) {
      return before.get();
    }
    String shop = request.counter().shop();
    boolean alone = request.kind() == CreditKind.GOODWILL && role == Role.MANAGER;
    if (request.approval() == null && !alone) {
      audit.refused(
          RefusalAudit.Act.CREDIT_WITHOUT_MANAGER,
          request.counter().staff(),
          shop,
          "credit note " + request.kind());
      return new Refused(Reason.NEEDS_MANAGER);
    }
    ZoneId zone = assortment.shop(shop).getZone();
    if (request.endsOn() != null
        && !request.endsOn().isAfter(LocalDate.ofInstant(clock.instant(), zone))) {
      return new Refused(Reason.ENDS_TOO_EARLY);
    }
    Set<String> skus = new HashSet<>();
    request.goods().stream().map(BasketLine::sku).forEach(skus::add);
    if (skus.size() < request.goods().size()) {
      return new Refused(Reason.LINE_TWICE);
    }
    Map<String, KnownVariant> prices = Map.of();
    if (!skus.isEmpty()) {
      Priced priced = assortment.priced(skus);
      if (!priced.unknown().isEmpty() || !priced.unpriced().isEmpty()) {
        return new Refused(Reason.UNKNOWN_ARTICLE);
      }
      prices = priced.variants();
    }
    Map<String, KnownVariant> known = prices;
    return TriedAgain.untilDone(
        () -> write.issue(request, known, zone, alone), new Refused(Reason.IN_PROGRESS));
  }
}
