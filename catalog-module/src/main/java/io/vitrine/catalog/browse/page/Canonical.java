package io.vitrine.catalog.browse.page;

import io.vitrine.catalog.publication.PublicAddress;
import io.vitrine.shell.page.PictureAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.omnifaces.cdi.Param;

/**
 * The one address under which search engines and shared links know a page: with the language where
 * the reader's address names it, so that each language is listed for itself.
 */
@RequestScoped
class Canonical {

  private final PublicAddress address;

  @Inject @Param private String lang;

  @Inject
  Canonical(PublicAddress address) {
    this.address = address;
  }

  String of(String path) {
    return "fr".equals(lang) || "en".equals(lang) ? address.of(path, lang) : address.of(path);
  }

  List<PublicAddress.Alternate> alternates(String path) {
    return address.alternates(path);
  }

  /** A picture in its largest size as an absolute address; {@code null} stays {@code null}. */
  String absolute(String picture) {
    return picture == null ? null : address.of(PictureAddress.of(picture).path());
  }
}
