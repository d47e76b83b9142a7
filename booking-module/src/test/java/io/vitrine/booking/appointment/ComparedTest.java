package io.vitrine.booking.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComparedTest {

  @Test
  void what_cannot_be_a_number_is_left_out_and_four_are_the_most() {
    assertThat(Compared.of("A~B~A~<script>~../x~C~D~E", "~").skus())
        .containsExactly("A", "B", "C", "D");
    assertThat(Compared.of("A B", " ").href()).isEqualTo("/compare?sku=A&sku=B");
    assertThat(Compared.of("A", "~").isOne()).as("one alone is compared with nothing").isFalse();
  }

  @Test
  void what_is_kept_comes_back_and_nothing_is_nothing() {
    ComparedColumn column = new ComparedColumn();
    Compared two = new Compared(List.of("AUB3-LIN-ECR", "AUB2-LIN-ECR"));
    assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(two))).isEqualTo(two);
    assertThat(column.convertToDatabaseColumn(Compared.NONE)).isNull();
    assertThat(column.convertToEntityAttribute(null)).isEqualTo(Compared.NONE);
  }
}
