/** Tickets, tasks and conversations over HTTP. */
package io.vitrine.store.aftersale.rest;
