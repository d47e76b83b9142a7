package io.vitrine.catalog.gallery;

/**
 * A picture as somebody sends it in.
 *
 * @param file what was sent; its name is not read
 * @param altFr what it shows, in French
 * @param altEn the same in English
 */
public record NewPicture(byte[] file, String altFr, String altEn) {

  boolean isSaid() {
    return altFr != null && !altFr.isBlank() && altEn != null && !altEn.isBlank();
  }
}
