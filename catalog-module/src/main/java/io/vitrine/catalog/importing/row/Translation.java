package io.vitrine.catalog.importing.row;

import io.vitrine.catalog.importing.file.Layout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the rows of a file become rows of the house's format. */
public interface Translation {

  /** How the file is written. */
  Layout layout();

  /** The columns of the house's format that come of a file with this first row. */
  List<String> columns(List<String> header);

  /**
   * One row in the house's format.
   *
   * @param header the file's first row, each name as {@link Header#plain} gives it
   */
  Translated row(List<String> header, List<String> fields);

  /** The column of the file from which a column of the house's format comes. */
  String source(String column);

  /** A row in the house's format, and what could not be translated. */
  record Translated(Map<String, String> cells, List<Finding> findings) {}

  /** The house's format as it is. */
  Translation HOUSE =
      new Translation() {
        @Override
        public Layout layout() {
          return Layout.HOUSE;
        }

        @Override
        public List<String> columns(List<String> header) {
          return header;
        }

        @Override
        public Translated row(List<String> header, List<String> fields) {
          Map<String, String> cells = new LinkedHashMap<>();
          for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), fields.get(i));
          }
          return new Translated(cells, List.of());
        }

        @Override
        public String source(String column) {
          return column;
        }
      };
}
