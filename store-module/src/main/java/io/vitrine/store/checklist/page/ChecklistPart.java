package io.vitrine.store.checklist.page;

import io.vitrine.store.checklist.Checklists;
import io.vitrine.store.checklist.TickPoint;
import io.vitrine.store.dossier.WhoActs;
import io.vitrine.store.dossier.page.DossierPage;
import io.vitrine.store.dossier.page.DossierTold;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of a dossier's topic, ticked point by point. */
@Named
@RequestScoped
public class ChecklistPart {

  @Inject private Checklists checklists;
  @Inject private TickPoint ticking;
  @Inject private DossierPage page;
  @Inject private DossierTold told;
  @Inject private WhoActs whoActs;

  private List<Checklists.Line> lines;

  public List<Checklists.Line> getLines() {
    if (lines == null) {
      lines = page.getView() == null ? List.of() : checklists.of(page.getNumber());
    }
    return lines;
  }

  /** How many points nobody has ticked. */
  public long getLeft() {
    return getLines().stream().filter(line -> !line.isTicked()).count();
  }

  public void tick(String point) {
    told.act(() -> ticking.tick(page.getNumber(), point, whoActs.acting()), null);
    lines = null;
  }

  public void untick(String point) {
    told.act(() -> ticking.untick(page.getNumber(), point, whoActs.acting()), null);
    lines = null;
  }
}
