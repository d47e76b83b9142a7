/** Acts at a drawer, over HTTP. */
package io.vitrine.store.drawer.rest;
