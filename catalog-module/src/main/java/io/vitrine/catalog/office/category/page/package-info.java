/** The pages on which the tree of categories is kept. */
package io.vitrine.catalog.office.category.page;
