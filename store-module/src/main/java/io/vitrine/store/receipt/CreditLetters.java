package io.vitrine.store.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Credit notes, by letter. Nobody's name stands on them, so no address is offered, and the letter
 * is in French like the house.
 */
@ApplicationScoped
class CreditLetters implements Letters {

  private final CreditPapers papers;

  @Inject
  CreditLetters(CreditPapers papers) {
    this.papers = papers;
  }

  @Override
  public PaperKind kind() {
    return PaperKind.CREDIT_NOTE;
  }

  @Override
  public Optional<Letter> find(Collection<String> shops, String document) {
    return papers.find(shops, document).map(OfNote::new);
  }

  private final class OfNote implements Letter {
    private final CreditPaper paper;

    private OfNote(CreditPaper paper) {
      this.paper = paper;
    }

    @Override
    public PrintOnRecord.Printed paper() {
      return CreditPapers.printed(paper.note());
    }

    @Override
    public Locale language() {
      return Locale.FRENCH;
    }

    @Override
    public Optional<String> address() {
      return Optional.empty();
    }

    @Override
    public byte[] pdf(int copies) {
      return CreditPdf.of(papers.paper(paper.note(), copies), language());
    }
  }
}
