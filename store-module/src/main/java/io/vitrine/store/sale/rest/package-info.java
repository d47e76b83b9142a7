/** Sales over HTTP. */
package io.vitrine.store.sale.rest;
