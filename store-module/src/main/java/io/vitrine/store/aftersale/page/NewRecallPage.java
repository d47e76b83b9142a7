package io.vitrine.store.aftersale.page;

import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.aftersale.recall.OpenRecall;
import io.vitrine.store.aftersale.recall.Warning;
import io.vitrine.store.dossier.Acting;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.TreeSet;

/** A manager opens a recall. */
@Named
@ViewScoped
public class NewRecallPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private OpenRecall openRecall;
  @Inject private SignedIn signedIn;
  @Inject private AfterSaleTold told;

  private String skus;
  private String from;
  private String until;
  private String source;
  private String dangerFr;
  private String dangerEn;
  private String actFr;
  private String actEn;

  public String open() {
    return told.act(() -> openRecall.open(warning(), manager()))
        .map(
            number -> {
              told.doneThere("recallOpened");
              return "/staff/recall.xhtml?faces-redirect=true&recall=" + number;
            })
        .orElse(null);
  }

  private Warning warning() {
    return new Warning(
        new TreeSet<>(signedIn.shopsWith(Role.MANAGER)).stream().findFirst().orElse(null),
        Warning.typed(skus),
        TypedDay.day(from),
        TypedDay.day(until),
        source,
        new Warning.InBoth(dangerFr, dangerEn),
        new Warning.InBoth(actFr, actEn));
  }

  private Acting manager() {
    return new Acting(signedIn.getStaff(), signedIn.getName(), signedIn.shopsWith(Role.MANAGER));
  }

  public String getSkus() {
    return skus;
  }

  public void setSkus(String skus) {
    this.skus = skus;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getUntil() {
    return until;
  }

  public void setUntil(String until) {
    this.until = until;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public String getDangerFr() {
    return dangerFr;
  }

  public void setDangerFr(String dangerFr) {
    this.dangerFr = dangerFr;
  }

  public String getDangerEn() {
    return dangerEn;
  }

  public void setDangerEn(String dangerEn) {
    this.dangerEn = dangerEn;
  }

  public String getActFr() {
    return actFr;
  }

  public void setActFr(String actFr) {
    this.actFr = actFr;
  }

  public String getActEn() {
    return actEn;
  }

  public void setActEn(String actEn) {
    this.actEn = actEn;
  }
}
