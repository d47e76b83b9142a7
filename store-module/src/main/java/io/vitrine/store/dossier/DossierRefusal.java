package io.vitrine.store.dossier;

/** Why something about a dossier was not done; each has its words in the bundle. */
public enum DossierRefusal {
  /** No such appointment was ever told. */
  NO_SUCH_DOSSIER,
  /** It belongs to a shop in which this person has no right (abuse case 30). */
  OTHER_SHOP,
  /** Somebody else wrote in between; her words stand, the new ones are not lost on the page. */
  CHANGED_MEANWHILE,
  /** The appointment was cancelled. */
  CANCELLED,
  /** The catalogue knows no such article. */
  NO_SUCH_ARTICLE,
  /** The guest has chosen it herself, or it is proposed already. */
  THERE_ALREADY,
  NO_SUCH_ALTERNATIVE,
  /** So many are proposed that no visit has time for more. */
  ENOUGH,
  /** Neither did she choose it nor is it proposed. */
  NOT_IN_DOSSIER,
  /** The shop has none that is not sold or set aside already. */
  NONE_LEFT,
  /** It is recalled, and nobody said that the pieces of this shop are safe. */
  RECALLED,
  NOT_SET_ASIDE,
  /** The visit is more than a day past. */
  LONG_PAST,
  NO_SUCH_VISIT,
  /** She left more than a day ago; what was shown is not written down any more. */
  VISIT_LONG_OVER,
  /** The house never advised on it. */
  NO_SUCH_TOPIC,
  /** The list of the dossier's topic has no such point (any more). */
  NO_SUCH_POINT,
  /** A longer list would be ticked without being read. */
  LIST_FULL,
  /** The catalogue cannot be asked just now. */
  CATALOGUE_AWAY;

  /** The name in bundles and problem documents, such as {@code no-such-dossier}. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
