/** Orders and their deposits over HTTP. */
package io.vitrine.store.order.rest;
