package io.vitrine.store.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.shell.money.Money;
import io.vitrine.shell.money.TaxRate;
import io.vitrine.store.invoice.DepositInvoicePapers.OnOrder;
import io.vitrine.store.order.Cancellation.By;
import io.vitrine.store.order.CustomerOrder;
import io.vitrine.store.order.Deposit;
import io.vitrine.store.order.DepositEnd;
import io.vitrine.store.order.DepositKind;
import io.vitrine.store.order.GivenOrder;
import io.vitrine.store.refund.GivenRefund;
import io.vitrine.store.refund.Refund;
import io.vitrine.store.sale.BasketLine;
import io.vitrine.store.sale.FinishedSale;
import io.vitrine.store.sale.Sale;
import io.vitrine.store.sale.SeriesNumber;
import io.vitrine.store.sale.TaxedPart;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Invoices around deposits: on account, what is left, and what takes them back. */
class DepositInvoiceTest {

  private static final Instant DOWN = Instant.parse("2026-11-02T10:00:00Z");
  private static final Instant SOLD = Instant.parse("2026-12-12T11:00:00Z");
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final FinishedSale BASKET =
      new FinishedSale()
          .with("Canapé Aubrac 3 places", 1, 129_000, 1_250, 12_775, 2_000)
          .with("Chaise Alix", 3, 8_901, 40, 0, 2_000)
          .with("Livre « Habiter »", 2, 2_505, 0, 0, 550);

  @TempDir private Path folder;

  @Test
  void theValidatorTakesAnInvoiceOnAccountThatNamesGoodsOrderAndTheDayItsVatIsDue()
      throws Exception {
    OnOrder paid = paid(DepositKind.ACOMPTE, 40_000, 1, DOWN.plus(Duration.ofDays(1)));
    byte[] pdf = InvoicePdf.of(billed(paid));

    valid(pdf);
    assertThat(figures(billed(paid)))
        .contains(
            "<ram:TypeCode>386</ram:TypeCode>",
            "<ram:SellerOrderReferencedDocument><ram:IssuerAssignedID>RIVOLI-C2026-000005<",
            "<ram:TaxPointDate><udt:DateString format=\"102\">20261102<",
            "<ram:GrandTotalAmount>400.00<",
            "<ram:TotalPrepaidAmount>400.00<",
            "<ram:DuePayableAmount>0.00<")
        .doesNotContain("ActualDeliverySupplyChainEvent", "InvoiceReferencedDocument");
    assertThat(Paper.text(pdf))
        .contains("Facture d’acompte RIVOLI-F2026-000001")
        .contains("Versé le 2 novembre 2026 sur la commande RIVOLI-C2026-000005")
        .contains("Acompte versé sur la commande", "3 × Chaise Alix", "2 × Livre « Habiter »");
  }

  @Test
  void theValidatorTakesTheInvoiceOnTheSaleWhichTakesTwoOfThemOutAgain() throws Exception {
    OnOrder one = paid(DepositKind.ACOMPTE, 40_000, 1, DOWN);
    OnOrder two = paid(DepositKind.ACOMPTE, 20_001, 2, DOWN);
    Sale sale = BASKET.at(SOLD);
    Billed last = last(sale, one, two);
    byte[] pdf = InvoicePdf.of(last);

    valid(pdf);
    assertThat(last.total()).isEqualTo(sale.getTotal().minus(Money.cents(60_001)));
    assertThat(figures(last))
        .contains(
            "<ram:TypeCode>380</ram:TypeCode>",
            "<ram:ID>B4</ram:ID>",
            "<ram:BilledQuantity unitCode=\"C62\">-1<",
            "<ram:InvoiceReferencedDocument><ram:IssuerAssignedID>RIVOLI-F2026-000001<",
            "<ram:InvoiceReferencedDocument><ram:IssuerAssignedID>RIVOLI-F2026-000002<",
            ">20261102</qdt:DateTimeString>",
            "<ram:DuePayableAmount>0.00<");
    assertThat(Paper.text(pdf))
        .contains("Déduit la facture d’acompte RIVOLI-F2026-000001 du 2 novembre 2026")
        .contains("Acompte déduit, facture RIVOLI-F2026-000002", "Solde TTC")
        .contains("Solde réglé en totalité", "éco-participation");
  }

  @Test
  void theValidatorTakesAnInvoiceOnASaleThatWasPaidDownWhole() throws Exception {
    Sale sale = BASKET.at(SOLD);
    Billed last = last(sale, paid(DepositKind.ACOMPTE, sale.getTotal().cents(), 1, DOWN));

    assertThat(last.total()).isEqualTo(Money.ZERO);
    valid(InvoicePdf.of(last));
  }

  @Test
  void theValidatorTakesTheCreditOfADepositThatGoesBackOnceWhereArrhesGoBackTwice()
      throws Exception {
    OnOrder paid = paid(DepositKind.ARRHES, 40_000, 1, DOWN);
    DepositEnd end = GivenOrder.end(paid.deposit(), By.HOUSE, SOLD);
    assertThat(end.getBack()).isEqualTo(Money.cents(-80_000));
    Billed credit = credit(paid, end);
    byte[] pdf = InvoicePdf.of(credit);

    valid(pdf);
    assertThat(credit.total()).isEqualTo(Money.cents(40_000));
    assertThat(credit.taxes()).isEqualTo(billed(paid).taxes());
    assertThat(figures(credit))
        .contains(
            "<ram:TypeCode>381</ram:TypeCode>",
            "<ram:InvoiceReferencedDocument><ram:IssuerAssignedID>RIVOLI-F2026-000001<");
    assertThat(Paper.text(pdf))
        .contains("Avoir sur la facture d’acompte RIVOLI-F2026-000001 du 2 novembre 2026")
        .contains("Commande RIVOLI-C2026-000005 annulée le 12 décembre 2026")
        .contains("Rendue en totalité", "RIVOLI-RA2026-000001", "Arrhes versées");
  }

  @Test
  void theCreditOfWhatTheHouseKeepsSaysThatNothingGoesBackAndThatItIsNoPrice() throws Exception {
    OnOrder paid = paid(DepositKind.ARRHES, 40_000, 1, DOWN);
    Billed credit = credit(paid, GivenOrder.end(paid.deposit(), By.CUSTOMER, SOLD));
    byte[] pdf = InvoicePdf.of(credit);

    valid(pdf);
    assertThat(Paper.text(pdf))
        .contains("annulée par le client le 12 décembre 2026")
        .contains("reste à la maison comme indemnité, sans TVA", "Total TTC annulé");
  }

  @Test
  void theValidatorTakesTheCreditOfASaleWhoseDepositWasBilledWhichNamesBothInvoices()
      throws Exception {
    OnOrder paid = paid(DepositKind.ACOMPTE, 40_000, 1, DOWN);
    Sale sale = BASKET.at(SOLD);
    Refund refund =
        GivenRefund.of(
            sale, Map.of(), SOLD, new BasketLine("SKU-0", 1), new BasketLine("SKU-1", 3));
    Billed credit =
        Billed.of(
            new InvoiceCredit(refund, "T1", new SeriesNumber("FA2026", 2), "S003", SOLD),
            invoice(sale),
            sale,
            refund,
            List.of(deducted(paid)),
            PARIS);

    valid(InvoicePdf.of(credit));
    assertThat(credit.preceding())
        .extracting(Billed.Preceding::number)
        .containsExactly("RIVOLI-F2026-000007", "RIVOLI-F2026-000001");
  }

  @Property(tries = 300)
  void allInvoicesOfAnOrderAddUpToItsSaleAtEachRate(
      @ForAll @LongRange(min = 1, max = 500_000) long one,
      @ForAll @LongRange(min = 1, max = 500_000) long two,
      @ForAll @IntRange(min = 1, max = 9) int pieces,
      @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 25) Integer> percents) {
    FinishedSale basket =
        new FinishedSale()
            .with("a", pieces, one, one / 20, one / 10, 2_000)
            .with("b", 1, two, 0, 0, 550)
            .with("c", 2, two, 0, 0, 1_000);
    Sale sale = basket.at(SOLD);
    CustomerOrder order = GivenOrder.of(basket, DOWN);
    List<OnOrder> paid = new ArrayList<>();
    for (int percent : percents) {
      long cents = Math.max(1, sale.getTotal().cents() * percent / 100);
      if (cents * percents.size() <= sale.getTotal().cents()) {
        paid.add(paid(order, DepositKind.ACOMPTE, cents, paid.size() + 1L, DOWN));
      }
    }
    Billed last = last(sale, paid.toArray(OnOrder[]::new));

    for (TaxedPart part : sale.getTaxes()) {
      assertThat(sum(part.getTaxRate(), last, paid, true)).isEqualTo(part.getNet());
      assertThat(sum(part.getTaxRate(), last, paid, false)).isEqualTo(part.getTax());
      assertThat(nets(last, part.getTaxRate())).isEqualTo(net(last, part.getTaxRate()));
    }
    for (OnOrder before : paid) {
      assertThat(billed(before).total()).isEqualTo(before.deposit().getAmount());
    }
    assertThat(last.lines())
        .allSatisfy(line -> assertThat(line.full().isNegative()).as(line.toString()).isFalse());
  }

  /** Without VAT, or the VAT, of what is left and of all that was billed before. */
  private static Money sum(TaxRate rate, Billed last, List<OnOrder> paid, boolean net) {
    Money sum = net ? net(last, rate) : tax(last, rate);
    for (OnOrder before : paid) {
      sum = sum.plus(net ? net(billed(before), rate) : tax(billed(before), rate));
    }
    return sum;
  }

  private static Money net(Billed billed, TaxRate rate) {
    return billed.taxes().stream()
        .filter(tax -> tax.rate().equals(rate))
        .map(Billed.Tax::net)
        .reduce(Money.ZERO, Money::plus);
  }

  private static Money tax(Billed billed, TaxRate rate) {
    return billed.taxes().stream()
        .filter(tax -> tax.rate().equals(rate))
        .map(Billed.Tax::tax)
        .reduce(Money.ZERO, Money::plus);
  }

  private static Money nets(Billed billed, TaxRate rate) {
    return billed.lines().stream()
        .filter(line -> line.item().rate().equals(rate))
        .map(Billed.Line::net)
        .reduce(Money.ZERO, Money::plus);
  }

  private void valid(byte[] pdf) throws Exception {
    assertThat(Paper.verdict(folder, pdf))
        .contains("<summary status=\"valid\"/>", "flavour=3b", "isCompliant=true")
        .doesNotContain("<error", "status=\"invalid\"", "BR-FR-");
  }

  private static String figures(Billed billed) {
    return new String(FacturX.of(billed, new InvoiceWords(billed)), StandardCharsets.UTF_8);
  }

  private static OnOrder paid(DepositKind kind, long cents, long serial, Instant billed) {
    return paid(GivenOrder.of(BASKET, DOWN), kind, cents, serial, billed);
  }

  private static OnOrder paid(
      CustomerOrder order, DepositKind kind, long cents, long serial, Instant billed) {
    Deposit deposit = GivenOrder.deposit(order, kind, cents, serial, DOWN);
    return new OnOrder(
        new DepositInvoice(
            deposit, new SeriesNumber("F2026", serial), Paper.PARTIES, "S003", billed),
        order,
        deposit);
  }

  private static Billed billed(OnOrder paid) {
    return BilledDeposit.of(paid.invoice(), paid.order(), paid.deposit(), PARIS);
  }

  private static Billed credit(OnOrder paid, DepositEnd end) {
    return BilledDeposit.of(
        new DepositInvoiceCredit(end, new SeriesNumber("FA2026", 1)), paid, end, PARIS);
  }

  private static Deducted deducted(OnOrder paid) {
    return new Deducted(paid.invoice(), paid.deposit());
  }

  private static Invoice invoice(Sale sale) {
    return new Invoice(sale, new SeriesNumber("F2026", 7), Paper.PARTIES, "S003", SOLD);
  }

  private static Billed last(Sale sale, OnOrder... before) {
    return Billed.of(
        invoice(sale),
        sale,
        List.of(before).stream().map(DepositInvoiceTest::deducted).toList(),
        PARIS);
  }
}
