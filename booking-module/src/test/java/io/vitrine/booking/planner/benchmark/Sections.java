package io.vitrine.booking.planner.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An instance of Curtois and Qu (2014) as it stands in its file: sections of rows of cells. */
record Sections(Map<String, List<List<String>>> rows) {

  static Sections read(Path file) {
    Map<String, List<List<String>>> rows = new LinkedHashMap<>();
    List<List<String>> section = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file)) {
        String text = line.strip();
        if (text.startsWith("SECTION_")) {
          section = new ArrayList<>();
          rows.put(text.substring("SECTION_".length()), section);
        } else if (!text.isEmpty() && !text.startsWith("#")) {
          section.add(List.of(text.split(",", -1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Sections(rows);
  }

  List<List<String>> of(String section) {
    return rows.getOrDefault(section, List.of());
  }

  int days() {
    return Integer.parseInt(of("HORIZON").get(0).get(0));
  }
}
