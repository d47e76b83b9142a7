/** Documents over HTTP, for catalogue managers. */
package io.vitrine.catalog.document.rest;
