/** Tills and their sessions: from float to blind count, one open session a till. */
package io.vitrine.store.till;
