package io.vitrine.shell.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The bands of this page. */
@Named
@RequestScoped
public class Bands {

  private final Instance<StaffBand> modules;
  private List<StaffBand.Band> all;

  @Inject
  public Bands(@Any Instance<StaffBand> modules) {
    this.modules = modules;
  }

  public List<StaffBand.Band> getAll() {
    if (all == null) {
      all = modules.stream().map(StaffBand::now).flatMap(Optional::stream).toList();
    }
    return all;
  }
}
