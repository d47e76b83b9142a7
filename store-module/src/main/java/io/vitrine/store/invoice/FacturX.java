package io.vitrine.store.invoice;

import io.vitrine.shell.money.Money;
import io.vitrine.shell.money.TaxRate;
import io.vitrine.store.sale.Payment.Means;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The figures of an invoice as Factur-X 1.0 in profile EN 16931 wants them: UN/CEFACT Cross
 * Industry Invoice D16B. The order of the elements is that of its schema. The VAT is that of the
 * sale, refund or deposit, never counted anew from the nets. What was billed on account is taken
 * out by lines of less than nothing (the first way of AFNOR XP Z12-014 annex A, cases 20 and 21),
 * so that the amount paid (BT-113) is what came with this invoice and its VAT is what is still due.
 */
final class FacturX {

  private static final String RSM = "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100";
  private static final String RAM =
      "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100";
  private static final String QDT = "urn:un:unece:uncefact:data:standard:QualifiedDataType:100";
  private static final String UDT = "urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100";

  /** What was paid by which (UNTDID 4461); a deposit or a credit note is settled between both. */
  private static final Map<Means, String> MEANS =
      Map.of(
          Means.CASH, "10",
          Means.CARD, "48",
          Means.CHEQUE, "20",
          Means.CREDIT_NOTE, "97",
          Means.DEPOSIT, "97");

  /** Discount (UNTDID 5189), piece (UN/ECE Rec 20). */
  private static final String DISCOUNT = "95";

  private static final String PIECE = "C62";

  /** The French case of an invoice on goods that deducts a deposit's (BT-23). */
  private static final String GOODS_AFTER_DEPOSIT = "B4";

  private final Billed billed;
  private final InvoiceWords words;
  private final XMLStreamWriter xml;

  private FacturX(Billed billed, InvoiceWords words, XMLStreamWriter xml) {
    this.billed = billed;
    this.words = words;
    this.xml = xml;
  }

  static byte[] of(Billed billed, InvoiceWords words) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
      new FacturX(billed, words, xml).write();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("an invoice could not be written", e);
    }
    return bytes.toByteArray();
  }

  private void write() throws XMLStreamException {
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    xml.writeStartElement("rsm:CrossIndustryInvoice");
    xml.writeNamespace("rsm", RSM);
    xml.writeNamespace("ram", RAM);
    xml.writeNamespace("udt", UDT);
    xml.writeNamespace("qdt", QDT);
    xml.writeStartElement("rsm:ExchangedDocumentContext");
    if (billed.kind() == Billed.Kind.FINAL) {
      in("BusinessProcessSpecifiedDocumentContextParameter", () -> text("ID", GOODS_AFTER_DEPOSIT));
    }
    in("GuidelineSpecifiedDocumentContextParameter", () -> text("ID", "urn:cen.eu:en16931:2017"));
    xml.writeEndElement();
    xml.writeStartElement("rsm:ExchangedDocument");
    text("ID", billed.number());
    text("TypeCode", billed.kind().code());
    in("IssueDateTime", () -> date(billed.issuedOn()));
    for (InvoiceWords.Note note : words.notes()) {
      in(
          "IncludedNote",
          () -> {
            text("Content", note.text());
            text("SubjectCode", note.subject());
          });
    }
    xml.writeEndElement();
    xml.writeStartElement("rsm:SupplyChainTradeTransaction");
    int number = 0;
    for (Billed.Line line : billed.lines()) {
      number++;
      line(line, String.valueOf(number));
    }
    agreement();
    in("ApplicableHeaderTradeDelivery", this::delivery);
    settlement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  /** What is paid down is not delivered yet. */
  private void delivery() throws XMLStreamException {
    if (billed.soldOn() != null) {
      in(
          "ActualDeliverySupplyChainEvent",
          () -> in("OccurrenceDateTime", () -> date(billed.soldOn())));
    }
  }

  private void line(Billed.Line line, String number) throws XMLStreamException {
    String pieces = String.valueOf(line.pieces());
    in(
        "IncludedSupplyChainTradeLineItem",
        () -> {
          in(
              "AssociatedDocumentLineDocument",
              () -> {
                text("LineID", number);
                if (!line.item().eco().isZero()) {
                  in("IncludedNote", () -> text("Content", words.eco(line)));
                }
              });
          in("SpecifiedTradeProduct", () -> product(line.item()));
          in(
              "SpecifiedLineTradeAgreement",
              () ->
                  in(
                      "NetPriceProductTradePrice",
                      () -> {
                        text("ChargeAmount", euros(line.full()));
                        text("BasisQuantity", pieces, "unitCode", PIECE);
                      }));
          in(
              "SpecifiedLineTradeDelivery",
              () -> text("BilledQuantity", String.valueOf(line.quantity()), "unitCode", PIECE));
          in("SpecifiedLineTradeSettlement", () -> lineSettlement(line));
        });
  }

  private void product(Billed.Item item) throws XMLStreamException {
    if (item.sku() != null) {
      text("SellerAssignedID", item.sku());
    }
    text("Name", item.name());
    if (item.variant() != null) {
      text("Description", item.variant());
    }
  }

  private void lineSettlement(Billed.Line line) throws XMLStreamException {
    in(
        "ApplicableTradeTax",
        () -> {
          text("TypeCode", "VAT");
          category(line.item().rate());
        });
    if (!line.discount().isZero()) {
      in(
          "SpecifiedTradeAllowanceCharge",
          () -> {
            xml.writeStartElement("ram:ChargeIndicator");
            xml.writeStartElement("udt:Indicator");
            xml.writeCharacters("false");
            xml.writeEndElement();
            xml.writeEndElement();
            text("ActualAmount", euros(line.discount()));
            text("ReasonCode", DISCOUNT);
            text("Reason", words.discount());
          });
    }
    in(
        "SpecifiedTradeSettlementLineMonetarySummation",
        () -> text("LineTotalAmount", euros(line.net())));
  }

  private void agreement() throws XMLStreamException {
    Seller seller = billed.parties().seller();
    Buyer buyer = billed.parties().buyer();
    in(
        "ApplicableHeaderTradeAgreement",
        () -> {
          in(
              "SellerTradeParty",
              () -> {
                text("Name", seller.name());
                company(seller.siren());
                address(seller.postcode(), seller.street(), seller.city(), "FR");
                directory(seller.siren());
                vat(seller.vat());
              });
          in(
              "BuyerTradeParty",
              () -> {
                if (buyer.siret() != null) {
                  text("GlobalID", buyer.siret(), "schemeID", "0009");
                }
                text("Name", buyer.company());
                company(buyer.siren());
                address(buyer.postcode(), buyer.street(), buyer.city(), buyer.country());
                directory(buyer.siren());
                vat(buyer.vat());
              });
          if (billed.isOnAccount()) {
            in("SellerOrderReferencedDocument", () -> text("IssuerAssignedID", billed.about()));
          }
          if (buyer.reference() != null) {
            in("BuyerOrderReferencedDocument", () -> text("IssuerAssignedID", buyer.reference()));
          }
        });
  }

  private void settlement() throws XMLStreamException {
    in(
        "ApplicableHeaderTradeSettlement",
        () -> {
          text("PaymentReference", billed.paid().receipt());
          text("InvoiceCurrencyCode", "EUR");
          in(
              "SpecifiedTradeSettlementPaymentMeans",
              () -> text("TypeCode", MEANS.get(billed.paid().means())));
          for (Billed.Tax part : billed.taxes()) {
            in("ApplicableTradeTax", () -> tax(part));
          }
          in("SpecifiedTradePaymentTerms", () -> text("Description", words.paid()));
          in("SpecifiedTradeSettlementHeaderMonetarySummation", this::sums);
          for (Billed.Preceding invoice : billed.preceding()) {
            in("InvoiceReferencedDocument", () -> preceding(invoice));
          }
        });
  }

  /**
   * The VAT at one rate. On account it is due when the money came (CGI art. 269, 2, a), which is
   * said where that was on another day than the invoice (BT-7).
   */
  private void tax(Billed.Tax part) throws XMLStreamException {
    text("CalculatedAmount", euros(part.tax()));
    text("TypeCode", "VAT");
    text("BasisAmount", euros(part.net()));
    text("CategoryCode", code(part.rate()));
    if (billed.kind() == Billed.Kind.DEPOSIT && !billed.paid().on().equals(billed.issuedOn())) {
      in("TaxPointDate", () -> date("udt:DateString", billed.paid().on()));
    }
    percent(part.rate());
  }

  private void preceding(Billed.Preceding invoice) throws XMLStreamException {
    text("IssuerAssignedID", invoice.number());
    in("FormattedIssueDateTime", () -> date("qdt:DateTimeString", invoice.issuedOn()));
  }

  private void sums() throws XMLStreamException {
    text("LineTotalAmount", euros(billed.net()));
    text("TaxBasisTotalAmount", euros(billed.net()));
    text("TaxTotalAmount", euros(billed.tax()), "currencyID", "EUR");
    text("GrandTotalAmount", euros(billed.total()));
    text("TotalPrepaidAmount", euros(billed.total()));
    text("DuePayableAmount", euros(Money.ZERO));
  }

  private void category(TaxRate rate) throws XMLStreamException {
    text("CategoryCode", code(rate));
    percent(rate);
  }

  private static String code(TaxRate rate) {
    return rate.basisPoints() == 0 ? "Z" : "S";
  }

  private void percent(TaxRate rate) throws XMLStreamException {
    text("RateApplicablePercent", BigDecimal.valueOf(rate.basisPoints(), 2).toPlainString());
  }

  /** The register of companies (ISO 6523, scheme 0002 is SIRENE). */
  private void company(String siren) throws XMLStreamException {
    if (siren != null) {
      in("SpecifiedLegalOrganization", () -> text("ID", siren, "schemeID", "0002"));
    }
  }

  /** Where platforms deliver: the French directory finds a company by its number (scheme 0225). */
  private void directory(String siren) throws XMLStreamException {
    if (siren != null) {
      in("URIUniversalCommunication", () -> text("URIID", siren, "schemeID", "0225"));
    }
  }

  private void address(String postcode, String street, String city, String country)
      throws XMLStreamException {
    in(
        "PostalTradeAddress",
        () -> {
          if (!postcode.isEmpty()) {
            text("PostcodeCode", postcode);
          }
          text("LineOne", street);
          text("CityName", city);
          text("CountryID", country);
        });
  }

  private void vat(String number) throws XMLStreamException {
    if (number != null) {
      in("SpecifiedTaxRegistration", () -> text("ID", number, "schemeID", "VA"));
    }
  }

  private void date(LocalDate day) throws XMLStreamException {
    date("udt:DateTimeString", day);
  }

  private void date(String element, LocalDate day) throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeAttribute("format", "102");
    xml.writeCharacters(DateTimeFormatter.BASIC_ISO_DATE.format(day));
    xml.writeEndElement();
  }

  private static String euros(Money amount) {
    return BigDecimal.valueOf(amount.cents(), 2).toPlainString();
  }

  private void text(String name, String value, String... attributes) throws XMLStreamException {
    xml.writeStartElement("ram:" + name);
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], attributes[i + 1]);
    }
    xml.writeCharacters(value);
    xml.writeEndElement();
  }

  /** What stands inside an element. */
  private interface Inside {
    void write() throws XMLStreamException;
  }

  private void in(String name, Inside inside) throws XMLStreamException {
    xml.writeStartElement("ram:" + name);
    inside.write();
    xml.writeEndElement();
  }
}
