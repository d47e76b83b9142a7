package io.vitrine.catalog.importing;

import io.vitrine.catalog.importing.row.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What was wrong with the first rows of an import; all of them stand in the {@link ErrorFile}. */
@ApplicationScoped
public class RowFaults {

  private final Findings findings;

  @Inject
  public RowFaults(Findings findings) {
    this.findings = findings;
  }

  /**
   * A row with something wrong.
   *
   * @param refused whether nothing of it arrives
   */
  public record Fault(long line, boolean refused, List<Finding> findings) {}

  public List<Fault> first(String job, int most) {
    return findings.first(job).stream()
        .limit(most)
        .map(row -> new Fault(row.line(), row.refused(), List.copyOf(row.findings())))
        .toList();
  }
}
