package io.vitrine.booking.planner.proposal.page;

import io.vitrine.booking.planner.proposal.Proposals;
import io.vitrine.booking.rota.ReadRota;
import io.vitrine.booking.rota.RotaDiff;
import io.vitrine.shell.page.Language;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * The proposal that the page shows, beside another one for the same weeks that the address names.
 */
@Named
@RequestScoped
public class BesidePage {

  private static final String TEXTS = "io.vitrine.booking.planner.proposal.texts";
  private static final int OTHERS = 8;

  @Inject private ProposalPage page;
  @Inject private Proposals proposals;
  @Inject private ReadRota rota;
  @Inject private Language language;
  @Inject private FacesContext faces;

  private String with;
  private ProposalView other;
  private ProposalsBeside beside;

  @PostConstruct
  void read() {
    with = faces.getExternalContext().getRequestParameterMap().get("with");
  }

  /** The other one, or {@code null} where none is named that could be compared. */
  public ProposalView getOther() {
    if (other == null && with != null && page.getView() != null) {
      other =
          proposals
              .find(page.getShop(), with)
              .filter(it -> page.getView().isOf(it.weeks()))
              .map(page::view)
              .filter(ProposalView::isFound)
              .orElse(null);
    }
    return other;
  }

  public ProposalsBeside getNumbers() {
    if (beside == null && getOther() != null) {
      List<RotaDiff.Held> standing =
          page.getView().weeks().stream()
              .flatMap(week -> rota.of(page.getShop(), week).planned().stream())
              .toList();
      beside =
          new ProposalsBeside(
              page.getView(),
              getOther(),
              standing,
              language.getLocale(),
              figure -> language.say(TEXTS, "figure." + figure));
    }
    return beside;
  }

  public String getDifferentText() {
    return language.say(TEXTS, "different", getNumbers().getDifferences().size());
  }

  public String getOtherHref() {
    return page.href(with).toString();
  }

  public String getAloneHref() {
    return page.href(page.getId()).toString();
  }

  /** Others for the same weeks that found something. */
  public List<ProposalPage.Link> getComparable() {
    return proposals.of(page.getShop(), OTHERS, 0).stream()
        .filter(p -> !p.id().equals(page.getId()) && page.getView().isOf(p.weeks()))
        .filter(p -> p.document().cost() != null)
        .map(
            p ->
                new ProposalPage.Link(
                    page.label(p),
                    page.href(page.getId()).with("with", p.id()).toString(),
                    p.id().equals(with)))
        .toList();
  }
}
