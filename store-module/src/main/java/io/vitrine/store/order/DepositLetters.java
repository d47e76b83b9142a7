package io.vitrine.store.order;

import io.vitrine.store.receipt.Letter;
import io.vitrine.store.receipt.Letters;
import io.vitrine.store.receipt.MailRequest;
import io.vitrine.store.receipt.PaperKind;
import io.vitrine.store.receipt.PrintOnRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Locale;
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
    return papers.find(shops, order).map(OfDeposit::new);
  }

  private final class OfDeposit implements Letter {
    private final OrderPaper paper;

    private OfDeposit(OrderPaper paper) {
      this.paper = paper;
    }

    @Override
    public PrintOnRecord.Printed paper() {
      return OrderPapers.printed(paper.deposit());
    }

    @Override
    public Locale language() {
      return paper.order().getLocale();
    }

    @Override
    public Optional<String> address() {
      return MailRequest.address(paper.order().getContact());
    }

    @Override
    public byte[] pdf(int copies) {
      return DepositPdf.of(papers.paper(paper.order(), paper.deposit(), copies));
    }
  }
}
