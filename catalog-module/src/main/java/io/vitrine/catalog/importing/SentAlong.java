package io.vitrine.catalog.importing;

import io.vitrine.catalog.importing.mapping.AttributeFile;
import io.vitrine.catalog.importing.mapping.Mapping;
import io.vitrine.catalog.media.TakePictures;
import io.vitrine.catalog.product.AttributeEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The attributes and pictures that were sent along with a file and are kept beside it. */
@ApplicationScoped
public class SentAlong {

  static final String ATTRIBUTES = "attributes.csv";
  static final String PICTURES = "pictures.zip";

  private final ImportFolder folder;
  private final Translations translations;
  private final TakePictures takePictures;

  @Inject
  public SentAlong(ImportFolder folder, Translations translations, TakePictures takePictures) {
    this.folder = folder;
    this.translations = translations;
    this.takePictures = takePictures;
  }

  /**
   * The attributes that the mapping and the file of attributes define.
   *
   * @throws Unfit if one of the two cannot be used
   */
  List<AttributeEntry> attributes(UUID job) throws IOException {
    List<AttributeEntry> defined = new ArrayList<>();
    translations.mapping(job).ifPresent(mapping -> defined.addAll(mapping.attributes()));
    if (folder.has(job, ATTRIBUTES)) {
      try (InputStream csv = folder.open(job, ATTRIBUTES)) {
        defined.addAll(AttributeFile.read(csv));
      }
    }
    return defined;
  }

  /**
   * The names of the pictures in the zip.
   *
   * @throws UnfitPictures if it is no zip, or more comes out of it than may
   */
  Set<String> pictures(UUID job) throws IOException {
    if (!folder.has(job, PICTURES)) {
      return Set.of();
    }
    Optional<Mapping> mapping = translations.mapping(job);
    try (InputStream zip = folder.open(job, PICTURES)) {
      return takePictures.names(zip, mapping.map(Mapping::pictureFolder).orElse(null));
    }
  }
}
