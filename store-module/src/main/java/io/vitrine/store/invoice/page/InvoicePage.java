package io.vitrine.store.invoice.page;

import io.vitrine.shell.money.Money;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.store.invoice.Bill;
import io.vitrine.store.invoice.Buyer;
import io.vitrine.store.invoice.DepositInvoice;
import io.vitrine.store.invoice.DepositInvoiceAtCounter;
import io.vitrine.store.invoice.DepositInvoiceCredit;
import io.vitrine.store.invoice.InvoiceAnswer;
import io.vitrine.store.invoice.InvoiceAtCounter;
import io.vitrine.store.invoice.InvoiceCredit;
import io.vitrine.store.shop.TrainingShop;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * An invoice on a finished sale, or on what was paid down on an order: the company's name, number
 * and address, then its number.
 */
@Named
@ViewScoped
public class InvoicePage implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final Map<InvoiceAnswer.Reason, String> FIELDS =
      new EnumMap<>(
          Map.of(
              InvoiceAnswer.Reason.NAME, "buyer:company",
              InvoiceAnswer.Reason.NUMBER, "buyer:number",
              InvoiceAnswer.Reason.VAT, "buyer:vat",
              InvoiceAnswer.Reason.ADDRESS, "buyer:street"));

  @Inject private InvoiceAtCounter counter;
  @Inject private DepositInvoiceAtCounter deposits;
  @Inject private Refusals refusals;

  private String saleId;
  private String order;
  private transient Subject subject;
  private transient Bill invoice;
  private String company;
  private String number;
  private String vat;
  private String street;
  private String postcode;
  private String city;
  private String country = "FR";
  private String reference;

  /**
   * What is billed.
   *
   * @param paper as printed: the sale's receipt or the order's number
   * @param ended whether what was paid down is held no more
   */
  public record Subject(String shop, String paper, Money amount, boolean ended) {
    public boolean isTraining() {
      return TrainingShop.is(shop);
    }
  }

  /** The company that had an invoice on what it paid down gets that of the sale. */
  public void open() {
    if (getSubject() != null && getInvoice() == null) {
      getOnAccount().stream().map(Bill::getBuyer).findFirst().ifPresent(this::fill);
    }
  }

  private void fill(Buyer buyer) {
    company = buyer.company();
    number = buyer.siret() == null ? buyer.siren() : buyer.siret();
    vat = buyer.vat();
    street = buyer.street();
    postcode = buyer.postcode();
    city = buyer.city();
    country = buyer.country();
    reference = buyer.reference();
  }

  public String issue() {
    Buyer.Typed typed =
        new Buyer.Typed(company, number, vat, street, postcode, city, country, reference);
    return (isOnOrder() ? deposits.issue(order, typed) : counter.issue(saleId, typed))
        .fold(issued -> getHere(), this::refused);
  }

  private String refused(InvoiceAnswer.Refused refused) {
    Problem said =
        refusals.from(
            "io.vitrine.store.invoice.texts", refused.reason().status(), refused.reason().code());
    FacesContext.getCurrentInstance()
        .addMessage(
            FIELDS.get(refused.reason()),
            new FacesMessage(FacesMessage.SEVERITY_ERROR, said.title(), said.detail()));
    return null;
  }

  /** The sale or order that is named, or {@code null}. */
  public Subject getSubject() {
    if (subject == null && isOnOrder()) {
      subject =
          deposits
              .paidDown(order)
              .map(
                  down ->
                      new Subject(down.getShop(), order, down.getAmount(), !deposits.isHeld(order)))
              .orElse(null);
    } else if (subject == null && saleId != null) {
      subject =
          counter
              .sale(saleId)
              .map(sale -> new Subject(sale.getShop(), sale.getReceipt(), sale.getTotal(), false))
              .orElse(null);
    }
    return subject;
  }

  /** The invoice on it, or {@code null} while there is none. */
  public Bill getInvoice() {
    if (invoice == null && getSubject() != null) {
      invoice = isOnOrder() ? deposits.on(order).orElse(null) : counter.on(saleId).orElse(null);
    }
    return invoice;
  }

  /** What was credited of a sale's invoice, the first first. */
  public List<InvoiceCredit> getCredits() {
    return isOnOrder() ? List.of() : counter.credits(saleId);
  }

  /** The credit of a deposit's invoice whose order came to nothing; otherwise {@code null}. */
  public DepositInvoiceCredit getDepositCredit() {
    return isOnOrder() ? deposits.creditOf(order).orElse(null) : null;
  }

  /** The invoices on what was paid down before a sale. */
  public List<DepositInvoice> getOnAccount() {
    return isOnOrder() ? List.of() : counter.onAccount(saleId);
  }

  /** Whether it is about what was paid down on an order. */
  public boolean isOnOrder() {
    return order != null;
  }

  /** Where it is found in the API. */
  public String getPath() {
    return isOnOrder() ? "orders/" + order : "sales/" + saleId;
  }

  /** This page again. */
  public String getHere() {
    return "invoice?faces-redirect=true&" + (isOnOrder() ? "order=" + order : "sale=" + saleId);
  }

  public String getSaleId() {
    return saleId;
  }

  public void setSaleId(String saleId) {
    this.saleId = saleId;
  }

  public String getOrder() {
    return order;
  }

  public void setOrder(String order) {
    this.order = order;
  }

  public String getCompany() {
    return company;
  }

  public void setCompany(String company) {
    this.company = company;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getVat() {
    return vat;
  }

  public void setVat(String vat) {
    this.vat = vat;
  }

  public String getStreet() {
    return street;
  }

  public void setStreet(String street) {
    this.street = street;
  }

  public String getPostcode() {
    return postcode;
  }

  public void setPostcode(String postcode) {
    this.postcode = postcode;
  }

  public String getCity() {
    return city;
  }

  public void setCity(String city) {
    this.city = city;
  }

  public String getCountry() {
    return country;
  }

  public void setCountry(String country) {
    this.country = country;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }
}
