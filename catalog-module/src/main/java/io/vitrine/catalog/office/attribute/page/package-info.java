/** The pages on which attributes are kept. */
package io.vitrine.catalog.office.attribute.page;
