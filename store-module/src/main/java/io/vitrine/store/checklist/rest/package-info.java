/** Checklists for the staff's own programs. */
package io.vitrine.store.checklist.rest;
