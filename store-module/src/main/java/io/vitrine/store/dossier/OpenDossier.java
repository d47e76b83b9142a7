package io.vitrine.store.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.function.Function;

/** Finds a dossier for somebody who may see it; every act on a dossier begins here. */
@ApplicationScoped
public class OpenDossier {

  private final EntityManager database;
  private final ShopRights rights;

  @Inject
  public OpenDossier(EntityManager database, ShopRights rights) {
    this.database = database;
    this.rights = rights;
  }

  /** For reading: a cancelled one too. */
  public <V> DossierAnswer<V> toRead(
      String number, Acting by, Function<Dossier, DossierAnswer<V>> reading) {
    Dossier dossier = database.find(Dossier.class, number);
    if (dossier == null) {
      return DossierAnswer.refused(DossierRefusal.NO_SUCH_DOSSIER);
    }
    if (!rights.allow(by, dossier.shop(), "dossier " + number)) {
      return DossierAnswer.refused(DossierRefusal.OTHER_SHOP);
    }
    return reading.apply(dossier);
  }

  /** For work on it: not once the appointment was cancelled. */
  public <V> DossierAnswer<V> toWork(
      String number, Acting by, Function<Dossier, DossierAnswer<V>> work) {
    return toRead(
        number,
        by,
        dossier ->
            dossier.isCancelled()
                ? DossierAnswer.refused(DossierRefusal.CANCELLED)
                : work.apply(dossier));
  }
}
