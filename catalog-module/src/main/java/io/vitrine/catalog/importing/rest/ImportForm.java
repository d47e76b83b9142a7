package io.vitrine.catalog.importing.rest;

import io.vitrine.catalog.importing.Upload;
import io.vitrine.catalog.importing.Upload.Part;
import io.vitrine.shell.InvalidValue;
import jakarta.ws.rs.core.EntityPart;
import java.util.List;
import java.util.Set;

/** The parts of a form as what is sent in for an import. */
final class ImportForm {

  private static final Set<String> PARTS =
      Set.of("file", "mapping", "attributes", "list", "pictures");

  private ImportForm() {}

  static Upload of(List<EntityPart> parts, String staff) {
    for (EntityPart part : parts) {
      if (!PARTS.contains(part.getName())) {
        throw new InvalidValue("the form has no part \"" + part.getName() + "\"");
      }
    }
    List<Part> files = named(parts, "file");
    if (files.size() != 1) {
      throw new InvalidValue("the form has one part \"file\" with the products");
    }
    return new Upload(
        staff,
        files.get(0),
        first(parts, "mapping"),
        first(parts, "attributes"),
        named(parts, "list"),
        first(parts, "pictures"),
        false);
  }

  private static Part first(List<EntityPart> parts, String name) {
    return named(parts, name).stream().findFirst().orElse(null);
  }

  private static List<Part> named(List<EntityPart> parts, String name) {
    return parts.stream()
        .filter(part -> name.equals(part.getName()))
        .map(part -> new Part(part.getFileName().orElse(name), part.getContent()))
        .toList();
  }
}
