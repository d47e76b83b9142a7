package io.vitrine.catalog.office.page;

import io.vitrine.catalog.text.Text;

/** The two fields in which a form asks for a name in French and in English. */
public final class Names {

  private String fr;
  private String en;

  public Names() {
    this(null);
  }

  /**
   * @param now what stands there at first; {@code null}: nothing
   */
  public Names(Text now) {
    fr = now == null ? null : now.fr();
    en = now == null ? null : now.en();
  }

  /** What was written; {@code null} where both fields are empty. */
  public Text written() {
    return Text.orNone(fr, en);
  }

  public String getFr() {
    return fr;
  }

  public void setFr(String fr) {
    this.fr = fr;
  }

  public String getEn() {
    return en;
  }

  public void setEn(String en) {
    this.en = en;
  }
}
