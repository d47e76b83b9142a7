/** Devices over HTTP. */
package io.vitrine.store.device.rest;
