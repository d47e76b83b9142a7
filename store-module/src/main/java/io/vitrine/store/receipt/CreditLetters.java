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
    return papers.find(shops, document).map(this::letter);
  }

  private Letter letter(CreditPaper paper) {
    return new Letter(
        CreditPapers.printed(paper.note()),
        Locale.FRENCH,
        Optional.empty(),
        copies -> CreditPdf.of(papers.paper(paper.note(), copies), Locale.FRENCH));
  }
}
