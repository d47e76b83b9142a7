package io.vitrine.store.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.store.invoice.Buyer.Flaw;
import io.vitrine.store.invoice.Buyer.Typed;
import org.junit.jupiter.api.Test;

/** Numbers of companies as people type them, and to whom an invoice can be made out. */
class CompanyNumberTest {

  @Test
  void aNumberIsReadWithItsBlanksAndCheckedByItsLastFigure() {
    assertThat(CompanyNumber.read("732 829 320")).contains(new CompanyNumber("732829320", null));
    assertThat(CompanyNumber.read("732 829 320 00074"))
        .contains(new CompanyNumber("732829320", "73282932000074"));
    for (String wrong :
        new String[] {
          null, "", "732829321", "73282932000075", "73282932", "000000000", "73282932O"
        }) {
      assertThat(CompanyNumber.read(wrong)).as(wrong).isEmpty();
    }
  }

  @Test
  void anEstablishmentOfTheLaPosteHasARuleOfItsOwn() {
    assertThat(CompanyNumber.read("356 000 000 49837")).isPresent();
    assertThat(CompanyNumber.read("356 000 000 49838")).isEmpty();
  }

  @Test
  void theVatNumberFollowsFromTheCompanysNumber() {
    assertThat(new CompanyNumber("732829320", null).frenchVat()).isEqualTo("FR44732829320");
  }

  @Test
  void aBuyerInFranceHasANumberAndAPostcodeOfFiveFigures() {
    assertThat(flaw(typed("Atelier Dubreuil", "732829320", "", "75011", "FR"))).isNull();
    assertThat(flaw(typed(" ", "732829320", "", "75011", "FR"))).isEqualTo(Flaw.NAME);
    assertThat(flaw(typed("A", "732829321", "", "75011", "FR"))).isEqualTo(Flaw.NUMBER);
    assertThat(flaw(typed("A", "", "", "75011", ""))).isEqualTo(Flaw.NUMBER);
    assertThat(flaw(typed("A", "732829320", "FR45732829320", "75011", "FR"))).isEqualTo(Flaw.VAT);
    assertThat(flaw(typed("A", "732829320", "fr 44 732829320", "75011", "FR"))).isNull();
    assertThat(flaw(typed("A", "732829320", "", "7501", "FR"))).isEqualTo(Flaw.ADDRESS);
    assertThat(flaw(typed("A", "", "BE0123456789", "1000", "XX"))).isEqualTo(Flaw.ADDRESS);
  }

  @Test
  void aBuyerElsewhereHasAVatNumberInstead() {
    assertThat(flaw(typed("Meubles SA", "", "BE0123456789", "1000", "be"))).isNull();
    assertThat(flaw(typed("Meubles SA", "", "", "1000", "BE"))).isEqualTo(Flaw.VAT);
    Buyer buyer = Buyer.of(typed("Meubles SA", "", "be 0123456789", "1000", "be"));
    assertThat(buyer.siren()).isNull();
    assertThat(buyer.vat()).isEqualTo("BE0123456789");
  }

  @Test
  void abuse41And59WhatWasTypedIsOneLineAndNotTooLong() {
    Buyer buyer =
        Buyer.of(typed("A\r\nB\u202E" + "x".repeat(500), "732829320", null, "75011", null));
    assertThat(buyer.company()).startsWith("A").hasSizeLessThanOrEqualTo(Buyer.LONGEST);
    assertThat(buyer.company()).doesNotContain("\n", "\r", "\u202E");
    assertThat(buyer.vat()).isEqualTo("FR44732829320");
  }

  private static Flaw flaw(Typed typed) {
    return Buyer.flaw(typed).orElse(null);
  }

  static Typed typed(String company, String number, String vat, String postcode, String country) {
    return new Typed(company, number, vat, "12 rue Oberkampf", postcode, "Paris", country, null);
  }
}
