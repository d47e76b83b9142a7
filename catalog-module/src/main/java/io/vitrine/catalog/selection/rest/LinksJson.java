package io.vitrine.catalog.selection.rest;

import io.vitrine.catalog.selection.SelectionView;

/**
 * The links that an owner has given; {@code null} where none is.
 *
 * @param read reads the list
 * @param edit takes part in it
 */
public record LinksJson(String read, String edit) {

  static LinksJson of(SelectionView.Links links) {
    return new LinksJson(links.readShared() ? links.read() : null, links.edit());
  }
}
