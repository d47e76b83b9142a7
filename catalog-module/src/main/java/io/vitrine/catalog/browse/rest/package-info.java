/** Products, categories and the choice of a shop over HTTP. */
package io.vitrine.catalog.browse.rest;
