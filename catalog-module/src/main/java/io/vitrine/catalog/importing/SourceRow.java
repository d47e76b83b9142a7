package io.vitrine.catalog.importing;

import io.vitrine.catalog.importing.row.Outcome;
import java.util.List;

/**
 * One row of a file and what it comes to.
 *
 * @param record its number in the file without the first row, counted from 1
 * @param line the line on which it begins
 * @param fields as they came
 */
record SourceRow(long record, long line, List<String> fields, Outcome outcome) {}
