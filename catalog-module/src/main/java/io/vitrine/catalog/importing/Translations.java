package io.vitrine.catalog.importing;

import io.vitrine.catalog.importing.mapping.Fault;
import io.vitrine.catalog.importing.mapping.MappedFile;
import io.vitrine.catalog.importing.mapping.Mapping;
import io.vitrine.catalog.importing.mapping.MappingFile;
import io.vitrine.catalog.importing.mapping.Unfit;
import io.vitrine.catalog.importing.row.Translation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/**
 * How the file of an import is read: by the mapping that was sent along, or as the house writes.
 */
@ApplicationScoped
public class Translations {

  static final String MAPPING = "mapping.json";

  private final ImportFolder folder;

  @Inject
  public Translations(ImportFolder folder) {
    this.folder = folder;
  }

  /** The name of our own under which a list is kept. */
  static String listFile(String sentAs) {
    return "list-" + HexFormat.of().formatHex(sentAs.getBytes(StandardCharsets.UTF_8)) + ".csv";
  }

  /**
   * @throws Unfit if what was sent along is no mapping
   */
  Optional<Mapping> mapping(UUID job) throws IOException {
    if (!folder.has(job, MAPPING)) {
      return Optional.empty();
    }
    try (InputStream json = folder.open(job, MAPPING)) {
      return Optional.of(MappingFile.read(json));
    }
  }

  /**
   * @throws Unfit if the mapping or a list cannot be used
   */
  Translation of(UUID job) throws IOException {
    Optional<Mapping> mapping = mapping(job);
    return mapping.isEmpty()
        ? Translation.HOUSE
        : new MappedFile(mapping.get(), sentAs -> list(job, sentAs));
  }

  private InputStream list(UUID job, String sentAs) throws IOException {
    String name = listFile(sentAs);
    if (!folder.has(job, name)) {
      throw new Unfit(Fault.LIST_MISSING, sentAs);
    }
    return folder.open(job, name);
  }
}
