package io.vitrine.catalog.office.attribute.page;

import io.vitrine.catalog.office.DeskHistory;
import io.vitrine.catalog.office.attribute.AttributeDraft;
import io.vitrine.catalog.office.attribute.AttributeList;
import io.vitrine.catalog.office.attribute.ChangeAttribute;
import io.vitrine.catalog.office.page.Said;
import io.vitrine.catalog.product.AttributeKind;
import io.vitrine.catalog.text.Text;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.cdi.Param;

/** One attribute: its words, its kind, and whether customers filter by it. */
@Named
@RequestScoped
public class AttributeForm {

  private static final int LAST = 10;

  @Inject private AttributeList list;
  @Inject private ChangeAttribute changeAttribute;
  @Inject private DeskHistory history;
  @Inject private Language language;
  @Inject private Said said;
  @Inject private SignedIn signedIn;
  @Inject private FacesContext faces;

  @Inject @Param private String code;
  @Inject @Param private String saved;
  @Inject @Param private String seen;
  private AttributeList.Line line;
  private boolean looked;
  private String nameFr;
  private String nameEn;
  private AttributeKind kind;
  private String unit;
  private boolean facet;

  public void arrive() {
    if (!isThere()) {
      faces.getExternalContext().setResponseStatus(404);
    }
  }

  /** The button. */
  public void save() throws IOException {
    said.goOn(
        changeAttribute.change(
            code,
            new AttributeDraft(Text.orNone(nameFr, nameEn), kind, unit, facet),
            seen,
            signedIn.getStaff()),
        "/back-office/attribute?code=" + code + "&saved=true");
  }

  public boolean isThere() {
    if (!looked) {
      looked = true;
      line = code == null ? null : list.one(code).orElse(null);
      if (line != null) {
        nameFr = line.entry().name().fr();
        nameEn = line.entry().name().en();
        kind = line.entry().kind();
        unit = line.entry().unit();
        facet = line.entry().facet();
      }
    }
    return line != null;
  }

  public String getTitle() {
    return line.entry().name().in(language.getLocale());
  }

  public AttributeList.Line getLine() {
    isThere();
    return line;
  }

  public List<DeskHistory.Entry> getEntries() {
    return history.last(DeskHistory.Kind.ATTRIBUTE, code, LAST);
  }

  public AttributeKind[] getKinds() {
    return AttributeKind.values();
  }

  public boolean isSaved() {
    return "true".equals(saved);
  }

  public String getCode() {
    return code;
  }

  public String getNameFr() {
    isThere();
    return nameFr;
  }

  public void setNameFr(String nameFr) {
    isThere();
    this.nameFr = nameFr;
  }

  public String getNameEn() {
    isThere();
    return nameEn;
  }

  public void setNameEn(String nameEn) {
    isThere();
    this.nameEn = nameEn;
  }

  public AttributeKind getKind() {
    isThere();
    return kind;
  }

  public void setKind(AttributeKind kind) {
    isThere();
    this.kind = kind;
  }

  public String getUnit() {
    isThere();
    return unit;
  }

  public void setUnit(String unit) {
    isThere();
    this.unit = unit;
  }

  public boolean isFacet() {
    isThere();
    return facet;
  }

  public void setFacet(boolean facet) {
    isThere();
    this.facet = facet;
  }
}
