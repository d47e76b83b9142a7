package io.vitrine.catalog.media;

import io.vitrine.shell.InvalidValue;
import java.util.List;
import java.util.Locale;

/** Pictures that were sent in a zip and cannot be taken in. */
public final class UnfitPictures extends InvalidValue {
  private static final long serialVersionUID = 1L;

  /** Why not. */
  public enum Fault {
    PICTURES_ZIP,
    PICTURES_MANY,
    PICTURES_LARGE;

    /** The name of the refusal in the texts of imports. */
    public String refusal() {
      return "import-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Fault fault;
  private final String[] said;

  /**
   * @param said what the fault's words speak of, in their order
   */
  UnfitPictures(Fault fault, String... said) {
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
