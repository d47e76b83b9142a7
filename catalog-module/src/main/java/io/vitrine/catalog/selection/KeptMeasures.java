package io.vitrine.catalog.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The measures of a list, in their order. It works on the list's own rows. */
record KeptMeasures(List<KeptMeasure> rows) {

  static final int MOST = 20;

  List<SelectionView.Measure> view() {
    return rows.stream()
        .sorted(Comparator.comparingInt(KeptMeasure::position))
        .map(measure -> new SelectionView.Measure(measure.label(), measure.length()))
        .toList();
  }

  /** A length under a label; the same label again corrects it. */
  Optional<Refusal> put(String words, Length length) {
    String label = PlainWords.line(words, KeptMeasure.LONGEST_LABEL);
    if (label == null) {
      return Optional.of(Refusal.MEASURE_UNNAMED);
    }
    List<SelectionView.Measure> wanted = new ArrayList<>(view());
    int at = wanted.stream().map(SelectionView.Measure::label).toList().indexOf(label);
    SelectionView.Measure measure = new SelectionView.Measure(label, length);
    if (at >= 0) {
      wanted.set(at, measure);
    } else {
      wanted.add(measure);
    }
    return replace(wanted);
  }

  /** All at once; a label named twice counts once, with its last length. */
  Optional<Refusal> replace(List<SelectionView.Measure> wanted) {
    Map<String, Length> named = new LinkedHashMap<>();
    for (SelectionView.Measure measure : wanted) {
      String label = PlainWords.line(measure.label(), KeptMeasure.LONGEST_LABEL);
      if (label == null) {
        return Optional.of(Refusal.MEASURE_UNNAMED);
      }
      named.put(label, measure.length());
    }
    if (named.size() > MOST) {
      return Optional.of(Refusal.MEASURES_FULL);
    }
    rows.clear();
    named.forEach((label, length) -> rows.add(new KeptMeasure(label, rows.size(), length)));
    return Optional.empty();
  }

  List<SelectionView.Measure> without(String label) {
    return view().stream().filter(measure -> !measure.label().equals(label)).toList();
  }
}
