/** Till sessions over HTTP. */
package io.vitrine.store.till.rest;
