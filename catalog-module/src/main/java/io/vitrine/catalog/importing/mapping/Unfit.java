package io.vitrine.catalog.importing.mapping;

import io.vitrine.shell.InvalidValue;
import java.util.List;

/** What was sent along with a file cannot be used; whoever sent it is told why in her language. */
public final class Unfit extends InvalidValue {
  private static final long serialVersionUID = 1L;

  private final Fault fault;
  private final String[] said;

  /**
   * @param said what the fault's words speak of, in their order
   */
  public Unfit(Fault fault, String... said) {
    super(fault.refusal() + " " + List.of(said));
    this.fault = fault;
    this.said = said.clone();
  }

  public Fault fault() {
    return fault;
  }

  public List<String> said() {
    return List.of(said);
  }
}
