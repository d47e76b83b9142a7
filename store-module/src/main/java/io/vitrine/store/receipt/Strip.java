package io.vitrine.store.receipt;

import io.vitrine.store.assortment.KnownShop;
import io.vitrine.store.shop.TrainingShop;

/** A strip of receipt paper, whatever puts the words on it. */
public interface Strip {

  /** A line with something at each side. */
  void pair(String left, String right);

  void strongPair(String left, String right);

  void text(String text);

  void fine(String text);

  void centre(String text);

  void title(String text);

  void gap();

  /** Words for a scanner, in the middle of the strip; once a strip. */
  void qr(String words);

  /** That this is a paper of training, worth nothing: at its head and at its foot. */
  default void fictional() {
    title(TrainingShop.MARK);
    centre("Entraînement : ce papier ne vaut rien");
    centre("Training: this paper is worth nothing");
    gap();
  }

  /** The house and the shop, as far as its address is known. */
  default void letterhead(KnownShop shop) {
    if (shop.isTraining()) {
      fictional();
    }
    title("Maison Vitrine " + shop.getName());
    if (shop.getStreet() != null) {
      centre(shop.getStreet());
      centre(shop.getPostcode() + " " + shop.getCity());
      centre(shop.getPhone());
    }
    gap();
  }
}
