/** The page of a variant's prices. */
package io.vitrine.catalog.office.price.page;
