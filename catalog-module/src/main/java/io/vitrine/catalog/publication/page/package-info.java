/** The files that crawlers ask for at fixed addresses. */
package io.vitrine.catalog.publication.page;
