package io.vitrine.catalog.importing.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"x\")",
        "@SUM(1)",
        "+1+cmd|' /C calc'!A0",
        "-2+3",
        "-",
        "+33 1 99 00 14 20",
        "\uFF1D1+1",
        "'=1",
        "''@x",
        "-5\n=1"
      })
  void case42WhatATableProgramWouldRunIsMadeWordsAndReadAsItWas(String cell) {
    assertThat(Formula.quoted(cell)).isEqualTo("'" + cell);
    assertThat(Formula.unquoted(Formula.quoted(cell))).isEqualTo(cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-12.50", "+3", "-12,5", "Canapé", "'quoted'", "l’aube = a", "", "1-2"})
  void whatIsNoFormulaStaysAsItIs(String cell) {
    assertThat(Formula.quoted(cell)).isEqualTo(cell);
    assertThat(Formula.unquoted(cell)).isEqualTo(cell);
  }
}
