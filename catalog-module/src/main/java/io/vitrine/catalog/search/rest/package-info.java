/** Search, product and index rebuild as JSON. */
package io.vitrine.catalog.search.rest;
