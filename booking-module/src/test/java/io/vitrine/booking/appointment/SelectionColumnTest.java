package io.vitrine.booking.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionColumnTest {

  private final SelectionColumn column = new SelectionColumn();

  @Test
  void aSelectionReadsBackAsItWasWritten() {
    KeptSelection selection =
        new KeptSelection(
            "q3kT0Zp1mJm2v7xY9aBcDw",
            "Salon",
            "Pas de cuir.",
            List.of(new KeptSelection.Item("AUB3-LIN-ECR", "mur", 1, 0)),
            List.of(new KeptSelection.Measure("mur", 2100)),
            List.of(
                new KeptSelection.Picture(
                    "/api/v1/selection-pictures/Zp1mJm2v7xY9aBcDwq3kT0", 1600, 1200)));

    String document = column.convertToDatabaseColumn(selection);

    assertThat(column.convertToEntityAttribute(document)).isEqualTo(selection);
  }

  @Test
  void aSelectionThatWasKeptBeforeThereWereMeasuresIsRead() {
    String document =
        "{\"token\":\"q3kT0Zp1mJm2v7xY9aBcDw\",\"name\":\"Salon\",\"items\":[{\"sku\":\"A\","
            + "\"note\":\"mur\",\"quantity\":1,\"position\":0}]}";

    KeptSelection selection = column.convertToEntityAttribute(document);

    assertThat(selection.items()).hasSize(1);
    assertThat(selection.note()).isNull();
    assertThat(selection.measures()).isEmpty();
    assertThat(selection.pictures()).isEmpty();
  }
}
