package io.vitrine.store.order;

import io.vitrine.store.receipt.Letter;
import io.vitrine.store.receipt.Letters;
import io.vitrine.store.receipt.MailRequest;
import io.vitrine.store.receipt.PaperKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;

/** Receipts of deposits, by letter; the order's contact is offered where it is an address. */
@ApplicationScoped
class DepositLetters implements Letters {

  private final OrderPapers papers;

  @Inject
  DepositLetters(OrderPapers papers) {
    this.papers = papers;
  }

  @Override
  public PaperKind kind() {
    return PaperKind.DEPOSIT;
  }

  @Override
  public Optional<Letter> find(Collection<String> shops, String order) {
    return papers.find(shops, order).map(this::letter);
  }

  private Letter letter(OrderPaper paper) {
    return new Letter(
        OrderPapers.printed(paper.deposit()),
        paper.order().getLocale(),
        MailRequest.address(paper.order().getContact()),
        copies -> DepositPdf.of(papers.paper(paper.order(), paper.deposit(), copies)));
  }
}
