package io.vitrine.store.checklist.page;

import io.vitrine.store.arrival.page.ArrivalsPage;
import io.vitrine.store.checklist.Checklists;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** Points that nobody has ticked, beside the day's appointments; one statement for the page. */
@Named
@RequestScoped
public class UntickedPart {

  @Inject private Checklists checklists;
  @Inject private ArrivalsPage page;

  private Map<String, Long> left;

  /** Of that dossier; 0 where nothing is left or nothing was asked for. */
  public long of(String dossier) {
    if (left == null) {
      left = checklists.leftAmong(page.getRows().stream().map(row -> row.card().number()).toList());
    }
    return left.getOrDefault(dossier, 0L);
  }
}
