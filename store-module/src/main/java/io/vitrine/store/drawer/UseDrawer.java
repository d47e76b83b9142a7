package io.vitrine.store.drawer;

import io.vitrine.store.database.TriedAgain;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Somebody opens the drawer, puts money in or takes some out; the same key is the same act. */
@ApplicationScoped
public class UseDrawer {

  private final WriteDrawer write;

  @Inject
  public UseDrawer(WriteDrawer write) {
    this.write = write;
  }

  public DrawerAnswer use(DrawerRequest request) {
    return TriedAgain.untilDone(
        () -> write.down(request), new DrawerAnswer.Refused(DrawerAnswer.Reason.IN_PROGRESS));
  }
}
