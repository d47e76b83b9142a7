/** Approvals over HTTP. */
package io.vitrine.store.approval.rest;
