package io.vitrine.store.arrival;

/** A kind of advice, as booking names it. */
public record Topic(String code, String nameInFrench, String nameInEnglish) {

  /** For people who do not yet know what they want advice on. */
  public static final Topic ANY = new Topic("any", "Tous conseils", "Any advice");
}
