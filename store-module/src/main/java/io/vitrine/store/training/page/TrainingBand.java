package io.vitrine.store.training.page;

import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.page.StaffBand;
import io.vitrine.store.assortment.Assortment;
import io.vitrine.store.device.Device;
import io.vitrine.store.device.DeviceAtHand;
import io.vitrine.store.shop.TrainingShop;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** FICTIF, on every page of the staff at a device at which people train. */
@RequestScoped
public class TrainingBand implements StaffBand {

  private static final String TEXTS = "io.vitrine.store.training.texts";

  private final DeviceAtHand atHand;
  private final Assortment assortment;
  private final Language language;
  private final HttpServletRequest request;

  @Inject
  TrainingBand(
      DeviceAtHand atHand, Assortment assortment, Language language, HttpServletRequest request) {
    this.atHand = atHand;
    this.assortment = assortment;
    this.language = language;
    this.request = request;
  }

  @Override
  public Optional<Band> now() {
    return atHand.get().filter(Device::isTwin).flatMap(twin -> atHand.enrolled()).map(this::band);
  }

  private Band band(Device real) {
    String until =
        Formats.time(
            real.getTrainingUntil(),
            assortment.shop(real.getShop()).getZone().getId(),
            language.getLocale());
    return new Band(
        TrainingShop.MARK,
        language.say(TEXTS, "band", until) + " " + language.say(TEXTS, "bandUnder"),
        request.getContextPath() + "/staff/training",
        language.say(TEXTS, "end"));
  }
}
