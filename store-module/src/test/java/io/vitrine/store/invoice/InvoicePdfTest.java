package io.vitrine.store.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.shell.money.Money;
import io.vitrine.shell.money.TaxRate;
import io.vitrine.store.refund.GivenRefund;
import io.vitrine.store.refund.Refund;
import io.vitrine.store.sale.BasketLine;
import io.vitrine.store.sale.FinishedSale;
import io.vitrine.store.sale.Sale;
import io.vitrine.store.sale.SeriesNumber;
import io.vitrine.store.sale.TaxedPart;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An invoice as a company gets it, judged by Mustang's validator. */
class InvoicePdfTest {

  private static final Instant SOLD = Instant.parse("2026-12-12T11:00:00Z");

  private static final Instant BACK = Instant.parse("2026-12-19T15:30:00Z");
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  @TempDir private Path folder;

  @Test
  void theValidatorOfEn16931AndPdfA3TakesAnInvoiceWithTwoRatesDiscountAndEcoParticipation()
      throws Exception {
    Sale sale =
        new FinishedSale()
            .with("Canapé Aubrac 3 places <b>", 1, 129_000, 1_250, 12_775, 2_000)
            .with("Chaise Alix", 3, 8_901, 40, 0, 2_000)
            .with("Livre « Habiter »", 2, 2_505, 0, 0, 550)
            .at(SOLD);
    byte[] pdf = InvoicePdf.of(billed(sale));

    assertThat(Paper.verdict(folder, pdf))
        .contains("<summary status=\"valid\"/>", "flavour=3b", "isCompliant=true")
        .doesNotContain("<error", "status=\"invalid\"", "BR-FR-");
    String text = Paper.text(pdf);
    assertThat(text)
        .contains("Facture RIVOLI-F2026-000007")
        .contains("ticket RIVOLI-V2026-000042")
        .contains("Atelier Dubreuil", "FR44732829320", "Canapé Aubrac 3 places <b>")
        .contains("éco-participation", "Reste à payer");
  }

  @Test
  void theValidatorTakesATotalThatNoNetWithItsVatRoundsTo() throws Exception {
    Sale sale = new FinishedSale().with("Bougie", 1, 9_903, 0, 0, 2_000).at(SOLD);
    TaxedPart part = sale.getTaxes().get(0);
    assertThat(part.getTax()).isEqualTo(Money.cents(1_651));
    assertThat(part.getNet()).isEqualTo(Money.cents(8_252));

    assertThat(Paper.verdict(folder, InvoicePdf.of(billed(sale))))
        .contains("<summary status=\"valid\"/>")
        .doesNotContain("<error", "status=\"invalid\"");
  }

  @Property(tries = 300)
  void theLinesWithoutVatAddUpToTheSaleAtEachRate(
      @ForAll @LongRange(min = 1, max = 500_000) long one,
      @ForAll @LongRange(min = 1, max = 500_000) long two,
      @ForAll @LongRange(min = 1, max = 500_000) long three,
      @ForAll @IntRange(min = 1, max = 9) int pieces) {
    Sale sale =
        new FinishedSale()
            .with("a", pieces, one, 0, one / 10, 2_000)
            .with("b", 1, two, 0, 0, 550)
            .with("c", 2, three, 0, 0, 2_000)
            .at(SOLD);
    Billed billed = billed(sale);
    for (TaxedPart part : sale.getTaxes()) {
      Money sum =
          billed.lines().stream()
              .filter(line -> line.item().rate().equals(part.getTaxRate()))
              .map(Billed.Line::net)
              .reduce(Money.ZERO, Money::plus);
      assertThat(sum).isEqualTo(part.getNet());
    }
    assertThat(billed.lines()).noneMatch(line -> line.net().isNegative());
  }

  @Test
  void theValidatorTakesTheCreditOfWhatCameBackWhichNamesItsInvoice() throws Exception {
    Sale sale =
        new FinishedSale()
            .with("Canapé Aubrac 3 places", 1, 129_000, 1_250, 12_775, 2_000)
            .with("Chaise Alix", 3, 8_901, 40, 0, 2_000)
            .with("Livre « Habiter »", 2, 2_505, 0, 0, 550)
            .at(SOLD);
    Refund refund =
        GivenRefund.of(
            sale,
            Map.of(new TaxRate(2_000), Money.cents(17_803)),
            BACK,
            new BasketLine("SKU-0", 1),
            new BasketLine("SKU-1", 1),
            new BasketLine("SKU-2", 2));
    Billed credit = credit(sale, refund);
    byte[] pdf = InvoicePdf.of(credit);

    assertThat(Paper.verdict(folder, pdf))
        .contains("<summary status=\"valid\"/>", "flavour=3b", "isCompliant=true")
        .doesNotContain("<error", "status=\"invalid\"", "BR-FR-");
    assertThat(new String(FacturX.of(credit, new InvoiceWords(credit)), StandardCharsets.UTF_8))
        .contains(
            "<ram:TypeCode>381</ram:TypeCode>",
            "<ram:InvoiceReferencedDocument><ram:IssuerAssignedID>RIVOLI-F2026-000007<",
            ">20261212</qdt:DateTimeString>");
    assertThat(Paper.text(pdf))
        .contains("Facture d’avoir RIVOLI-FA2026-000002")
        .contains("Avoir sur la facture RIVOLI-F2026-000007 du 12 décembre 2026")
        .contains("remboursement RIVOLI-R2026-000009", "Reste à rendre");
    assertThat(credit.total()).isEqualTo(refund.getTotal().negated());
  }

  @Property(tries = 300)
  void theLinesOfACreditAddUpToTheRefundAtEachRate(
      @ForAll @LongRange(min = 1, max = 500_000) long one,
      @ForAll @LongRange(min = 1, max = 500_000) long two,
      @ForAll @LongRange(min = 0, max = 500_000) long before) {
    Sale sale =
        new FinishedSale()
            .with("a", 3, one, 0, one / 10, 2_000)
            .with("b", 1, two, 0, 0, 550)
            .with("c", 2, two, 0, 0, 2_000)
            .at(SOLD);
    Refund refund =
        GivenRefund.of(
            sale,
            Map.of(new TaxRate(2_000), Money.cents(before)),
            BACK,
            new BasketLine("SKU-0", 2),
            new BasketLine("SKU-1", 1),
            new BasketLine("SKU-2", 1));
    Billed credit = credit(sale, refund);
    for (Billed.Tax tax : credit.taxes()) {
      Money sum =
          credit.lines().stream()
              .filter(line -> line.item().rate().equals(tax.rate()))
              .map(Billed.Line::net)
              .reduce(Money.ZERO, Money::plus);
      assertThat(sum).isEqualTo(tax.net());
    }
    assertThat(credit.lines()).noneMatch(line -> line.net().isNegative());
    assertThat(credit.total()).isEqualTo(refund.getTotal().negated());
  }

  @Test
  void abuse41MarkupInANameStaysTextInTheFigures() {
    Sale sale = new FinishedSale().with("<script>&\"", 1, 1_200, 0, 0, 2_000).at(SOLD);
    Billed billed = billed(sale);
    assertThat(new String(FacturX.of(billed, new InvoiceWords(billed)), StandardCharsets.UTF_8))
        .contains("&lt;script&gt;&amp;")
        .doesNotContain("<script>");
  }

  private static Billed credit(Sale sale, Refund refund) {
    return Billed.of(
        new InvoiceCredit(refund, "T1", new SeriesNumber("FA2026", 2), "S003", BACK),
        invoice(sale),
        sale,
        refund,
        List.of(),
        PARIS);
  }

  private static Billed billed(Sale sale) {
    return Billed.of(invoice(sale), sale, List.of(), PARIS);
  }

  private static Invoice invoice(Sale sale) {
    return new Invoice(sale, new SeriesNumber("F2026", 7), Paper.PARTIES, "S003", SOLD);
  }
}
