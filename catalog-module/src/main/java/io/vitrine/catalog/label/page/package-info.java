/** The page from which label sheets are asked for. */
package io.vitrine.catalog.label.page;
