package io.vitrine.catalog.office.bulk;

import io.vitrine.catalog.office.ProductFilter;
import java.util.List;
import java.util.Objects;

/**
 * Which products change.
 *
 * @param numbers those that were ticked; empty where all that the filter finds are meant
 * @param filter {@code null} where none but the ticked are meant
 */
public record BulkChoice(List<String> numbers, ProductFilter filter) {

  public BulkChoice {
    numbers = numbers.stream().filter(Objects::nonNull).distinct().toList();
  }
}
