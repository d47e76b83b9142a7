package io.vitrine.catalog.product.writing;

import java.sql.SQLException;
import java.util.Map;
import java.util.Set;

/** Knows which variants have these trade item numbers, as of the row whose turn it is. */
@FunctionalInterface
public interface GtinHolders {

  /**
   * @return the variants by their numbers; a number that is free is missing
   */
  Map<String, String> of(Set<String> gtins) throws SQLException;
}
