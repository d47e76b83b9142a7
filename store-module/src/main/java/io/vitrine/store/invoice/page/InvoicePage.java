package io.vitrine.store.invoice.page;

import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.store.invoice.Buyer;
import io.vitrine.store.invoice.Invoice;
import io.vitrine.store.invoice.InvoiceAnswer;
import io.vitrine.store.invoice.InvoiceAtCounter;
import io.vitrine.store.invoice.InvoiceCredit;
import io.vitrine.store.sale.Sale;
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

/** An invoice on a finished sale: the company's name, number and address, then its number. */
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
  @Inject private Refusals refusals;

  private String saleId;
  private transient Sale sale;
  private transient Invoice invoice;
  private String company;
  private String number;
  private String vat;
  private String street;
  private String postcode;
  private String city;
  private String country = "FR";
  private String reference;

  public String issue() {
    return counter
        .issue(
            saleId,
            new Buyer.Typed(company, number, vat, street, postcode, city, country, reference))
        .fold(issued -> "invoice?faces-redirect=true&sale=" + saleId, this::refused);
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

  /** The sale that is named, or {@code null}. */
  public Sale getSale() {
    if (sale == null && saleId != null) {
      sale = counter.sale(saleId).orElse(null);
    }
    return sale;
  }

  /** Whether the sale is one of training, on which nothing legal is made out. */
  public boolean isTraining() {
    return getSale() != null && TrainingShop.is(getSale().getShop());
  }

  /** The invoice on the sale, or {@code null} while there is none. */
  public Invoice getInvoice() {
    if (invoice == null && getSale() != null) {
      invoice = counter.on(saleId).orElse(null);
    }
    return invoice;
  }

  /** What was credited of it, the first first. */
  public List<InvoiceCredit> getCredits() {
    return counter.credits(saleId);
  }

  public String getSaleId() {
    return saleId;
  }

  public void setSaleId(String saleId) {
    this.saleId = saleId;
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
