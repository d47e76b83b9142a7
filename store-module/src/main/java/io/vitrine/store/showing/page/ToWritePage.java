package io.vitrine.store.showing.page;

import io.vitrine.store.arrival.page.ArrivalsPage;
import io.vitrine.store.dossier.WhoActs;
import io.vitrine.store.showing.VisitsToWrite;
import io.vitrine.store.showing.VisitsToWrite.Unwritten;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One's own visits that wait for a word, beside the shop's day. */
@Named
@RequestScoped
public class ToWritePage {

  @Inject private VisitsToWrite visitsToWrite;
  @Inject private ArrivalsPage page;
  @Inject private WhoActs whoActs;

  private List<Unwritten> visits;

  public List<Unwritten> getVisits() {
    if (visits == null) {
      visits = visitsToWrite.of(page.getShop(), whoActs.acting().staff());
    }
    return visits;
  }
}
