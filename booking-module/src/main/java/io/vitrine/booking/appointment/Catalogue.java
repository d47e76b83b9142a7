package io.vitrine.booking.appointment;

import java.util.List;
import java.util.Optional;

/** What appointments need of the catalogue; it may be away at any time. */
public interface Catalogue {

  /** The selection behind a share link. */
  SelectionAnswer selection(String token);

  /**
   * How these variants are called and look; unknown ones are left out.
   *
   * @return empty when the catalogue is away
   */
  Optional<List<VariantFace>> variants(List<String> skus);

  /**
   * A variant as a customer knows it.
   *
   * @param categories codes from the root of the catalogue's tree to its own category
   */
  record VariantFace(
      String sku,
      String frenchName,
      String englishName,
      String frenchVariant,
      String englishVariant,
      String picture,
      String page,
      List<String> categories) {

    public VariantFace {
      categories = categories == null ? List.of() : List.copyOf(categories);
    }
  }
}
