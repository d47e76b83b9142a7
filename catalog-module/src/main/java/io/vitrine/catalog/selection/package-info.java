/**
 * What visitors keep: a list with notes, without an account, shared by a link that nobody can
 * guess. Knows variants by their number alone.
 */
@NotPersonal(
    value = {
      "brand.name",
      "document.name",
      "media.name",
      "product_document.name",
      "import_finding.column_name",
      "import_finding.reason",
      "import_job.file_name",
      "loaded_once.name",
      "shop.name",
      "shop.email",
      "shop.phone",
      "shop_map.document"
    },
    why = "the house, its goods, files and shops")
@NotPersonal(
    value = {"popular_word.words", "search_word.words"},
    why = "words that were searched, counted by day, of nobody")
@NotPersonal(
    value = {
      "selection_item.selection",
      "selection_measure.selection",
      "selection_picture.selection"
    },
    why = "the number of the list")
package io.vitrine.catalog.selection;

import io.vitrine.shell.privacy.NotPersonal;
