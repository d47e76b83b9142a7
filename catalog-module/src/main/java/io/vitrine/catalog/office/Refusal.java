package io.vitrine.catalog.office;

import io.vitrine.catalog.importing.row.Finding;
import java.util.List;

/**
 * An expected no of the catalogue manager's desk: nothing was written.
 *
 * @param status of HTTP
 * @param name the refusal's name in the texts of this package
 * @param findings what is wrong with which field, where fields are the reason
 */
public record Refusal(int status, String name, List<String> arguments, List<Finding> findings) {

  public Refusal {
    arguments = List.copyOf(arguments);
    findings = List.copyOf(findings);
  }

  public static Refusal of(int status, String name, String... arguments) {
    return new Refusal(status, name, List.of(arguments), List.of());
  }

  /** Some fields cannot be taken as they were written. */
  public static Refusal ofFields(List<Finding> findings) {
    return new Refusal(422, "product-fields", List.of(), findings);
  }
}
