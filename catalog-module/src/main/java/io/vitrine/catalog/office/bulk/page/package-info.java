/** The page that changes many products at once. */
package io.vitrine.catalog.office.bulk.page;
